/** The known word that a misspelt one most likely stands for: one slip in a short word, two in a long one; null where none is near. */
export function closestWord(word: string, known: ReadonlySet<string>): string | null {
  const slips = word.length >= 8 ? 2 : 1;
  let best: string | null = null;
  let fewest = slips + 1;
  for (const candidate of known) {
    if (candidate.length < 4 || Math.abs(candidate.length - word.length) > slips) continue;
    if (word.length < 6 && candidate[0] !== word[0]) continue;
    const distance = slipsBetween(word, candidate, fewest);
    if (distance < fewest) [best, fewest] = [candidate, distance];
  }
  return best;
}

/** Letters added, dropped, changed or swapped with a neighbour; stops counting at `enough`. */
function slipsBetween(a: string, b: string, enough: number): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    if (Math.min(...row) >= enough) return enough;
    [before, last] = [last, row];
  }
  return last[b.length] ?? enough;
}
