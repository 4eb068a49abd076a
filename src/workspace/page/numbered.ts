/** Items with a key by their position, for lists whose items never change places. */
export function numbered<Item>(
  items: readonly Item[],
): { readonly key: string; readonly at: number; readonly item: Item }[] {
  return items.map((item, at) => ({ key: String(at), at, item }));
}
