import type { Passage } from '../../indexing/passage.ts';
import type { CitedPart } from '../cited-part.ts';

/** What the record says: lines with their sources under a line that says of what, or that there is no such record. */
export type RecordAnswer =
  | {
      readonly kind: 'recorded';
      readonly lead: string | null;
      readonly parts: readonly CitedPart[];
      readonly more: string | null;
    }
  | { readonly kind: 'no-record'; readonly why: string; readonly nearest: Passage | undefined };

/** Most lines of one answer; what is over is counted. */
export const MOST_LINES = 8;

/** Lines under a lead, at most as many as fit, with what is left out said. */
export function recorded(
  lead: string | null,
  parts: readonly CitedPart[],
  noun: string,
  tail: string | null = null,
): RecordAnswer {
  const over = parts.length - MOST_LINES;
  const more = over > 0 ? `There are ${over} more ${noun}; ask about one meeting or subject to see them.` : null;
  const listed = parts.length > 1 ? parts.map((part) => ({ ...part, text: `• ${part.text}` })) : parts;
  return {
    kind: 'recorded',
    lead,
    parts: listed.slice(0, MOST_LINES),
    more: [tail, more].filter(Boolean).join('\n') || null,
  };
}

/** One passage in its own words as a line of an answer. */
export function lineOf({ source }: Passage, text: string, quote: string): CitedPart {
  return { text, from: [{ source, quote: source.text.includes(quote) ? quote : source.text }] };
}

/** Business of every meeting, of which nobody asks what was decided. */
export function isCustomary(title: string): boolean {
  return /^(?:minutes of|minutes$|apologies|question time|questions (?:asked )?(?:by|from)|(?:to advise of )?any other (?:items|business)|urgent (?:items|business)|any urgent|declarations? of|presentation of petitions|petitions|date of (?:the )?next|dates? of (?:future )?meetings?|exclusion of|chair(?:man|person)?['’]?s? (?:announcements|communications)|public (?:questions|speaking|participation))/i.test(
    title.trim(),
  );
}
