import { deniesClosed, saysClosed, speaksOfAccessAlone } from './access-words.ts';

const leads =
  /\b(?:appendices|annexe?s|annexures)\s*(?:[:(\u2013\u2014-]|are|attached:?)\s*(?=(?:appendix |annexe? )?[A-Z1](?:\s|[.:)(\u2013-]))|\b(?:appendix|annexe?) [A-Z\d]{1,2} ?[:(\u2013-]/i;
const opensEntry =
  /(?:^|[,;.]\s*(?:and )?|\s+and |(?:\s{2,}|\n|\s(?=\d[.)]\s)))(?:(?:[Aa]ppendix|APPENDIX|[Aa]nnexe?|ANNEX) )?([A-Z]|\d{1,2})(?:\s*[\u2013\u2014:.)-]\s+|\s+(?=\())(?=\S)/g;
const fewest = 2;

/**
 * What a list of appendices in one sentence, "Appendices: A \u2013 Map, B \u2013 Prices (exempt), C \u2013 Trees", marks: their names, and what
 * stands before the list. Null where there is no such list, or where it marks none.
 */
export function listedInline(text: string): { readonly names: readonly string[]; readonly before: string } | null {
  const lead = leads.exec(text);
  if (!lead) return null;
  const opensAt = /append\w*s|annex\w*s/i.test(lead[0]) && /s\W*$|are|attached/i.test(lead[0].trim());
  const list = text.slice(opensAt ? lead.index + lead[0].length : lead.index);
  const entries = [...list.matchAll(opensEntry)];
  if (entries.length < fewest) return null;
  const names = entries.flatMap((entry, at) => {
    const words = list.slice(entry.index + entry[0].length, entries[at + 1]?.index);
    return marksListed(words) ? [entry[1] ?? ''] : [];
  });
  return names.length === 0 ? null : { names, before: text.slice(0, lead.index) };
}

/** Whether a piece behind an entry's title marks it: "Quotations (members only)", "(quotations, exempt)", "Prices \u2013 not for publication". */
export const marksListed = (words: string): boolean =>
  words.length <= 200 &&
  words
    .split(/[()[\]]|\s[\u2013\u2014-]\s|[,:;]\s/)
    .slice(1)
    .some((piece) => saysClosed(piece) && speaksOfAccessAlone(piece) && !deniesClosed(piece));
