/** How much of Slack's limit for one message these blocks take: every word that is shown. */
export function charactersIn(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (Array.isArray(value)) return value.reduce<number>((sum, each) => sum + charactersIn(each), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce((sum, [key, inner]) => sum + (UNSEEN.has(key) ? 0 : charactersIn(inner)), 0);
}

const UNSEEN: ReadonlySet<string> = new Set(['type', 'style', 'action_id', 'block_id', 'value', 'options']);
