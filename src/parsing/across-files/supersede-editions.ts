import type { Finding } from '../../papers/finding.ts';
import type { Paper, PaperNode } from '../../papers/paper.ts';
import { editionRank, withoutEdition } from '../heads/edition.ts';
import { held, wordsOf } from '../text/shared-words.ts';
import { slug } from '../text/slug.ts';
import { sameWords } from './twins.ts';

/** A paper that a newer edition in another file takes the place of. */
interface Replaced {
  readonly older: Paper;
  readonly newer: Paper;
}

/** How many of the older's paragraphs must be found again: an addendum takes no paper's place. */
const enough = 0.3;
/** How much of a paragraph's words must be found again for it to be the same one in other words. */
const alike = 0.5;
const mostlyShared = 0.8;

/** Finds drafts with their confirmed minutes, and papers with their revision: one meeting, one kind, one title. */
export function findReplaced(papers: readonly Paper[]): Replaced[] {
  const groups = new Map<string, Paper[]>();
  for (const paper of papers) {
    if (paper.kind === 'agenda' && paper.edition === undefined) continue;
    const key = `${paper.meeting.id} ${paper.kind} ${slug(withoutEdition(paper.title))}`;
    groups.set(key, [...(groups.get(key) ?? []), paper]);
  }
  return [...groups.values()].flatMap((group) => {
    const [newer, ...others] = [...group].sort((one, other) => editionRank(other) - editionRank(one));
    if (!newer) return [];
    return others
      .filter(
        (older) =>
          editionRank(older) < editionRank(newer) && older.file !== newer.file && older.visibility === newer.visibility,
      )
      .filter((older) => foundAgain(older, newer))
      .map((older) => ({ older, newer }));
  });
}

function foundAgain(older: Paper, newer: Paper): boolean {
  const words = newer.nodes.flatMap(({ text }) => wordsOf(text));
  const telling = older.nodes.map(({ text }) => wordsOf(text)).filter((own) => own.length >= 6);
  return telling.filter((own) => held(own, words) >= alike).length >= telling.length * enough;
}

/** Marks what the newer edition does not say in the same words: `now` is where it says it otherwise. */
export function markSuperseded({ older, newer }: Replaced): Paper {
  const counterparts = newer.nodes.map((node) => ({ node, words: wordsOf(node.text) }));
  const counterpart = (node: PaperNode): string | null => {
    const words = wordsOf(node.text);
    const same = counterparts.filter((other) => other.node.kind === node.kind);
    return (
      same.find((other) => held(words, other.words) >= alike || sharesWords(words, other.words))?.node.reference ?? null
    );
  };
  const same = new Map(sameWords({ shorter: older, fuller: newer }));
  const nodes = older.nodes.map((node): PaperNode => {
    const sameAs = same.get(node.reference);
    return sameAs ? { ...node, sameAs } : { ...node, superseded: { by: newer.id, now: counterpart(node) } };
  });
  return { ...older, nodes };
}

/** Whether nearly all words of a paragraph stand in another, a figure or two put right. */
function sharesWords(words: readonly string[], others: readonly string[]): boolean {
  const known = new Set(others);
  return words.length >= 5 && words.filter((word) => known.has(word)).length >= words.length * mostlyShared;
}

/** Says on the older paper which edition took its place. */
export function saySuperseded({ older, newer }: Replaced): Finding {
  const gone = older.nodes.filter(({ superseded }) => superseded && superseded.now === null).length;
  const which = older.edition === 'draft' ? 'is a draft' : 'was revised';
  return {
    rule: 'superseded-paper',
    message: `\u201c${older.title}\u201d here ${which}; ${newer.file} takes its place. ${gone === 0 ? 'Nothing' : `${gone} of its paragraphs and headings`} vanished in it${gone === 0 ? '' : ' and can still be read by reference'}.`,
    place: older.nodes[0]?.place ?? null,
    ...(newer.nodes[0] ? { elsewhere: newer.nodes[0].place } : {}),
  };
}
