/** Whether a label of parts ("2.4", "3.1.2") may follow another: the next beside it or beside what it stands under, or a first one. */
export function countsOnDotted(last: string | null, label: string): boolean {
  const parts = label.split('.').map(Number);
  const before = last === null ? [] : last.split('.').map(Number);
  const end = parts.at(-1) ?? 0;
  if (before.length === 0) return end === 1;
  const shared = parts.slice(0, -1).every((part, index) => part === before[index]);
  if (shared && parts.length <= before.length) return end === (before[parts.length - 1] ?? 0) + 1;
  if (end !== 1) return false;
  const opened = parts.slice(0, -1);
  return opened.length === before.length
    ? opened.every((part, index) => part === before[index])
    : opened.length < before.length &&
        (opened.at(-1) ?? 0) > (before[opened.length - 1] ?? 0) &&
        (opened.at(-1) ?? 0) <= (before[opened.length - 1] ?? 0) + 3;
}
