import type { Finding } from '../../papers/finding.ts';
import type { Paper, PaperNode } from '../../papers/paper.ts';
import { findDates } from '../text/dates.ts';

const fewestWords = 8;
const figure = /(?<![\w/.])\u00a3?\d[\d,]*(?:\.\d+)?%?(?![\w/])/g;

interface Said {
  readonly sentence: string;
  readonly figures: readonly string[];
  readonly node: PaperNode;
}

/**
 * Figures of one day that two places give differently in the same words: "1,148 children were known to be educated at home
 * on 31 July 2025" and "1,184 children \u2026" of the same day, as draft and confirmed minutes may have it.
 */
export function differingFigures(papers: readonly Paper[]): Finding[] {
  const first = new Map<string, Said>();
  const findings: Finding[] = [];
  for (const node of papers.filter(({ visibility }) => visibility !== 'exempt').flatMap(({ nodes }) => nodes))
    for (const { key, ...said } of datedFigures(node)) {
      const before = first.get(key);
      if (!before) first.set(key, said);
      else if (
        before.figures.join() !== said.figures.join() &&
        before.node.place.file + before.node.text !== node.place.file + node.text
      ) {
        const at = before.figures.findIndex((one, index) => one !== said.figures[index]);
        const message = `${before.figures[at]} in one place is ${said.figures[at]} in another, in the same words: \u201c${said.sentence}\u201d`;
        findings.push({ rule: 'figure-differs', message, place: before.node.place, elsewhere: node.place });
      }
    }
  return findings;
}

function datedFigures(node: PaperNode): (Said & { readonly key: string })[] {
  if (node.row || node.text.length > 4000 || !/\d{4}/.test(node.text) || findDates(node.text).length === 0) return [];
  return node.text.split(/(?<=[.;])\s+(?=[A-Z])/).flatMap((sentence) => {
    const dates = findDates(sentence);
    if (dates.length === 0 || sentence.split(/\s+/).length < fewestWords) return [];
    const plain = dates.reduceRight(
      (left, { index, length, iso }) =>
        `${left.slice(0, index)}<${iso.replaceAll('-', '_')}>${left.slice(index + length)}`,
      sentence,
    );
    const figures = plain.match(figure) ?? [];
    const words = plain
      .replace(figure, '#')
      .toLowerCase()
      .replace(/[^a-z#<>_\d]+/g, ' ')
      .trim();
    return figures.length > 0 ? [{ key: words, sentence, figures, node }] : [];
  });
}
