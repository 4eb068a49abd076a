/**
 * Area under the ROC curve: how often a score of `higher` exceeds one of `lower`, ties counting half; 0.5 is chance.
 * Rounded to four places; null where either is empty.
 */
export function auroc(higher: readonly number[], lower: readonly number[]): number | null {
  if (higher.length === 0 || lower.length === 0) return null;
  const won = higher.reduce(
    (total, high) => total + lower.reduce((wins, low) => wins + (high > low ? 1 : high === low ? 0.5 : 0), 0),
    0,
  );
  return Math.round((10_000 * won) / (higher.length * lower.length)) / 10_000;
}
