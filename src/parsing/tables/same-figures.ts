import type { Finding } from '../../papers/finding.ts';
import type { Paper, PaperNode } from '../../papers/paper.ts';
import { findDates } from '../text/dates.ts';
import { sentencesOf } from '../text/sentences.ts';

const fewestWords = 8;
const figure = /(?<![\w/.])\u00a3?\d[\d,]*(?:\.\d+)?%?(?![\w/])/g;

interface Said {
  readonly sentence: string;
  readonly figures: readonly string[];
  readonly node: PaperNode;
}

/**
 * Figures of one day that two places give differently in the same words: "1,148 children were known to be educated at home
 * on 31 July 2025" and "1,184 children \u2026" of the same day; or of one item, as draft and confirmed minutes may have it.
 */
export function differingFigures(papers: readonly Paper[]): Finding[] {
  const first = new Map<string, Said>();
  const findings: Finding[] = [];
  for (const paper of papers.filter(({ visibility }) => visibility !== 'exempt'))
    for (const { key, dated, ...said } of paper.nodes.flatMap((node) => figuresIn(node, paper))) {
      const { node } = said;
      const before = first.get(key);
      if (!before) first.set(key, said);
      else if (
        (dated || before.node.place.file !== node.place.file) &&
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

interface Told extends Said {
  /** What two places must share to speak of one thing. */
  readonly key: string;
  readonly dated: boolean;
}

/** The figures of each sentence that names a day; in minutes of each, for what two editions of them give differently. */
function figuresIn(node: PaperNode, { kind, meeting }: Paper): Told[] {
  if (node.row || node.text.length > 4000 || !/\d/.test(node.text)) return [];
  const minuted = kind === 'minutes' && meeting.date !== null;
  if (!minuted && !/\d{4}/.test(node.text)) return [];
  const within = `${meeting.id}#${node.item.label ?? node.item.title} `;
  return sentencesOf(node.text).flatMap((sentence) => {
    if (!/\d/.test(sentence) || sentence.split(/\s+/).length < fewestWords) return [];
    const dates = findDates(sentence);
    const dated = dates.length > 0;
    if (!dated && !minuted) return [];
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
    return figures.length > 0 ? [{ key: dated ? words : within + words, dated, sentence, figures, node }] : [];
  });
}
