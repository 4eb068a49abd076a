/** What stands from one of several on, up to the first after it that ends it; all the rest where none does. */
export function upTo<T>(all: readonly T[], from: number, ends: (one: T, at: number) => boolean): readonly T[] {
  let to = from + 1;
  for (let one = all[to]; one !== undefined && !ends(one, to); one = all[to]) to += 1;
  return all.slice(from, to);
}
