import type { Passage } from '../../indexing/passage.ts';
import { searchWords } from '../../indexing/search-words.ts';
import type { PaperOutline, Shelf } from '../shelf.ts';
import type { Understanding } from './understand.ts';

/** A place a question points at: "para 31 of the performance report", "minute 52", "item 9". */
export interface Pointer {
  readonly paragraph: string | null;
  readonly item: string | null;
}

/** Papers whose title and meeting fit best are looked into, no more. */
const LOOKED_INTO = 40;
const PARAGRAPH = /\b(?:para(?:graph)?s?|point|section)\.? ?\(?([0-9]{1,3}(?:\.[0-9]{1,3})*|[ivxl]{1,6}|[a-h])\b\)?/i;
const ITEM = /\b(?:agenda item|item|minute(?: number| no\.?)?) ?([0-9]{1,3}(?:\/[0-9]{2})?)\b/i;

/** What a question points at by number; null where it points at nothing. */
export function pointerOf(question: string): Pointer | null {
  const paragraph = PARAGRAPH.exec(question)?.[1]?.toLowerCase() ?? null;
  const item = ITEM.exec(question)?.[1] ?? null;
  return paragraph || item ? { paragraph, item } : null;
}

/**
 * The passages a pointer leads to, in the papers whose title and meeting the question's words fit best. Several papers
 * number a paragraph 31: where the question's words do not tell them apart, the newest comes first.
 */
export function followPointer(
  { paragraph, item }: Pointer,
  { question, periods }: Understanding,
  shelf: Shelf,
): readonly Passage[] {
  const words = new Set(searchWords(question));
  const closeness = (paper: PaperOutline) => {
    const title = searchWords(paper.title);
    const named = title.filter((word) => words.has(word)).length / Math.max(1, title.length);
    const { date } = paper.meeting;
    return named + (periods.some(({ start, end }) => date !== null && date >= start && date <= end) ? 1 : 0);
  };
  const found = [...shelf.papers()]
    .sort((a, b) => closeness(b) - closeness(a))
    .slice(0, LOOKED_INTO)
    .map((paper) => ({
      paper,
      fit: closeness(paper),
      passages: shelf.passagesOf(paper.id).filter((passage) => standsAt(passage, paragraph, item)),
    }))
    .filter(({ passages }) => passages.length > 0)
    .sort((a, b) => b.fit - a.fit || (b.paper.meeting.date ?? '').localeCompare(a.paper.meeting.date ?? ''));
  const [best] = found;
  return best && (best.fit > 0 || found.length === 1) ? best.passages : [];
}

function standsAt({ source }: Passage, paragraph: string | null, item: string | null): boolean {
  if (item && source.item.label !== item) return false;
  return !paragraph || source.paragraph?.toLowerCase() === paragraph;
}
