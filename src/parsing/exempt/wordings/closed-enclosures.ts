import { remembered } from '../../text/remember.ts';
import { maySayClosed } from './closed-wordings.ts';
import { marksListed } from './inline-appendices.ts';

/** An entry of a list of what is enclosed: by what it goes there, and what it is. */
export interface Enclosed {
  readonly label: string;
  readonly title: string;
}

interface Enclosures {
  readonly closed: readonly Enclosed[];
  /** The words in front of the list. */
  readonly before: string;
}

const mayLead = /enclos|attach|documents|papers/i;
const lead =
  /\b(?:enclosures?|enclosed|attachments?|attached|(?:supporting|background|accompanying) (?:documents?|papers?)|documents(?: attached| enclosed)?)(?:\(s\))?\s*:\s*(?=\S)/i;
const noun = '(?:(?:enclosure|attachment|document|paper) )?';
const longest = 1500;
const fewest = 2;
const nothing: Enclosures = { closed: [], before: '' };

/**
 * What a list in one sentence, "Enclosures: 1. Business plan 2. Letter of the bank (confidential)", marks as not public; empty
 * where there is no such list, or where it marks none or says it of all together.
 */
export const closedEnclosures = (text: string): Enclosures =>
  text.length <= longest && mayLead.test(text) && maySayClosed(text) ? readEnclosures(text) : nothing;

const readEnclosures = remembered((text): Enclosures => {
  const led = lead.exec(text);
  if (!led) return nothing;
  const list = text.slice(led.index + led[0].length);
  const entries = entriesIn(list);
  if (entries.length < fewest) return nothing;
  const closed = entries.flatMap(({ label, from }, at) => {
    const words = list.slice(from, entries[at + 1]?.at).trim();
    return marksListed(words)
      ? [{ label, title: words.split(/[([]|\s[\u2013\u2014-]\s|[,:;]\s/, 1)[0]?.trim() ?? '' }]
      : [];
  });
  return closed.length === 0 ? nothing : { closed, before: text.slice(0, led.index).trim() };
});

interface Entry {
  readonly label: string;
  readonly at: number;
  readonly from: number;
}

/** Entries by number or letter, one after the other from the first. */
function entriesIn(list: string): readonly Entry[] {
  const [, first = ''] = new RegExp(`^\\W{0,2}${noun}([A1])\\b`, 'i').exec(list) ?? [];
  const entries: Entry[] = [];
  for (let label = first.toUpperCase(), from = 0; label !== ''; label = after(label)) {
    const found = new RegExp(`(?<![^\\s,;.(])\\(?${noun}${label}(?:[.):]|\\s[\\u2013-])\\s+`, 'i').exec(
      list.slice(from),
    );
    if (!found) break;
    const at = from + found.index;
    from = at + found[0].length;
    entries.push({ label, at, from });
  }
  return entries;
}

const after = (label: string): string =>
  /^\d/.test(label) ? String(Number(label) + 1) : label < 'Z' ? String.fromCharCode(label.charCodeAt(0) + 1) : '';
