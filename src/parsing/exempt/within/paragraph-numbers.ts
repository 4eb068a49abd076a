import type { DraftNode } from '../../body/draft.ts';

/** A number of a paragraph or a section, as a pattern. */
export const number = '\\d{1,3}(?:\\.\\d{1,3})*[a-z]?';

/** "4.1 to 4.3 and 6" names each between the two. */
export function numbersIn(words: string): readonly string[] {
  const between = words.replace(range, (all, stem: string, from: string, to: string) => {
    const many = Number(to) - Number(from);
    return many > 0 && many < 60
      ? Array.from({ length: many + 1 }, (_, step) => `${stem}${Number(from) + step}`).join(', ')
      : all;
  });
  return between.match(new RegExp(number, 'g')) ?? [];
}
const range = /(?<![\d.])((?:\d{1,3}\.)*)(\d{1,3})\s*(?:to|[\u2013-])\s*\1(\d{1,3})(?![\d.]*\d)/g;

/** Finds the paragraphs of a number, and what stands in the section of that number. The nodes are looked through once. */
export function numbersOf(nodes: readonly DraftNode[]): (name: string) => readonly DraftNode[] {
  let known: ReadonlyMap<string, readonly DraftNode[]> | null = null;
  return (name) => {
    known ??= byNumber(nodes);
    return [...(known.get(name) ?? []), ...(known.get(`section ${name.toLowerCase()}`) ?? [])];
  };
}

function byNumber(nodes: readonly DraftNode[]): ReadonlyMap<string, readonly DraftNode[]> {
  const found = new Map<string, DraftNode[]>();
  for (const node of nodes) {
    const { label, headings, kind, text } = node;
    const labels = [label, ...within(text)].flatMap((one) => stemsOf(one ?? ''));
    const sections = (kind === 'heading' ? [...headings, text] : headings).flatMap(
      (heading) => sectionNumber.exec(heading)?.[1]?.toLowerCase() ?? [],
    );
    for (const key of [...labels, ...sections.map((one) => `section ${one}`)]) {
      const before = found.get(key);
      if (before) before.push(node);
      else found.set(key, [node]);
    }
  }
  return found;
}

const stemsOf = (label: string): readonly string[] =>
  label === '' ? [] : label.split('.').map((_, at, parts) => parts.slice(0, at + 1).join('.'));

/** A sign before a number hides it: "… at £2.50. *3.3 The skipper …" stands in the paragraph above. */
const within = (text: string): readonly string[] =>
  [...text.matchAll(/(?:^|[.;]\s+)[*\u2020\u2021#([]{1,3}(\d{1,3}(?:\.\d{1,3})+)[)\]]?\s+[A-Z]/g)].map(
    ([, one = '']) => one,
  );

const sectionNumber = new RegExp(`^(?:section )?(${number})(?![\\d.]*\\d)\\b`, 'i');
