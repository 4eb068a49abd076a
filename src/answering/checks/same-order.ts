/** The longest run of things that stand in both texts in the same order, as pairs of places: how a copy lies on its original. */
export function inSameOrder<T>(
  a: readonly T[],
  b: readonly T[],
  same: (a: T, b: T) => boolean,
): (readonly [number, number])[] {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (const [i, left] of [...a.entries()].reverse()) {
    for (const [j, right] of [...b.entries()].reverse()) {
      lengths[i * width + j] = same(left, right) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    const [left, right] = [a[i], b[j]];
    if (left && right && same(left, right) && at(i, j) === at(i + 1, j + 1) + 1) {
      pairs.push([i, j]);
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}
