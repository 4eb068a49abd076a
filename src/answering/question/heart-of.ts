/** Longer than this, a question tells a story before it asks. */
const LONG_WORDS = 35;
/** What is asked must stand alone in this many words; else the story is needed to understand it. */
const ENOUGH_WORDS = 8;

/** The part of a long question that asks: its last clause with a question, where that stands alone; else all of it. */
export function heartOf(question: string): string {
  const count = (text: string) => text.split(/\s+/).filter(Boolean).length;
  if (count(question) <= LONG_WORDS) return question;
  const parts = question.split(/(?<=[.;!?])\s+/);
  const asking = parts.filter((part) => part.trim().endsWith('?')).at(-1);
  return asking && count(asking) >= ENOUGH_WORDS ? asking : question;
}
