/** One page of a list and the cursor of the next, as Slack pages: an opaque cursor, empty at the end. */
export function page<Item>(
  items: readonly Item[],
  limit: number,
  cursor: string | undefined,
): { page: Item[]; response_metadata: { next_cursor: string } } {
  const from = cursor ? Number(Buffer.from(cursor, 'base64').toString('utf8')) || 0 : 0;
  const next = from + limit;
  return {
    page: items.slice(from, next),
    response_metadata: { next_cursor: next < items.length ? Buffer.from(String(next)).toString('base64') : '' },
  };
}
