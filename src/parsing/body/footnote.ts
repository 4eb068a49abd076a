import type { DraftNode } from './draft.ts';

const raisedDigits = '\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079';
const opening = new RegExp(`^(?:([${raisedDigits}]{1,3})|\\[\\^(\\w{1,6})\\]:)\\s*`);
const marker = new RegExp(`[${raisedDigits}]{1,3}|\\[\\^(\\w{1,6})\\](?!:)`, 'g');

/** Reads the marker a footnote begins with, raised ("\u00b9 Report \u2026") or in Markdown ("[^1]: Report \u2026"). */
export function readFootnote(text: string): { readonly label: string; readonly rest: string } | null {
  const found = opening.exec(text);
  if (!found) return null;
  return { label: found[2] ?? plainDigits(found[1] ?? ''), rest: text.slice(found[0].length) };
}

const loneMark = new RegExp(`^[${raisedDigits}]{1,3}$`);

/** Whether a line holds nothing but the raised number of the note below it. */
export const isLoneMark = (text: string): boolean => text.length <= 3 && loneMark.test(text);

/** Takes each note's marker out of the sentence it hangs on, so that no figure grows a digit, and ties the two. */
export function bindFootnotes(nodes: readonly DraftNode[]): void {
  const notes = new Map(
    nodes.filter(({ kind, label }) => kind === 'footnote' && label).map((note) => [note.label, note]),
  );
  if (notes.size === 0) return;
  for (const node of nodes) {
    if (node.kind === 'footnote') continue;
    const unmarked = node.text.replace(marker, (raised, named?: string) => {
      const note = notes.get(named ?? plainDigits(raised));
      if (!note) return raised;
      note.parent ??= node;
      return '';
    });
    if (unmarked !== node.text) node.text = unmarked.trimEnd();
  }
}

const plainDigits = (raised: string): string => [...raised].map((digit) => raisedDigits.indexOf(digit)).join('');
