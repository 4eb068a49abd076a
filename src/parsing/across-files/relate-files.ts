import type { Finding } from '../../papers/finding.ts';
import type { Item, Paper, PaperNode, ParsedFile } from '../../papers/paper.ts';
import { closeAcrossFiles } from '../exempt/elsewhere/close-across-files.ts';
import { closeAppendices } from '../exempt/elsewhere/close-appendices.ts';
import { closeRedactedTwins } from '../exempt/elsewhere/redacted-twins.ts';
import { catchToldElsewhere } from '../exempt/elsewhere/told-elsewhere.ts';
import { askForUnfound } from '../exempt/elsewhere/unfound-mentions.ts';
import { editionRank } from '../heads/edition.ts';
import { noteOtherTimes } from '../heads/meeting-times.ts';
import { differingFigures } from '../tables/same-figures.ts';
import { slug } from '../text/slug.ts';
import { joinMeetings, moveTo } from './join-meetings.ts';
import { meetBodies } from './meet-bodies.ts';
import { findReplaced, markSuperseded, saySuperseded } from './supersede-editions.ts';
import { createTwinFinder, type ItemText, sameWords, type Twin } from './twins.ts';

/**
 * Relates the files of a library to each other. An item that stands twice is known by title and words: both are kept,
 * the shorter points to the fuller, and the one that does not state its meeting takes it from the other.
 */
export function relateFiles(files: readonly ParsedFile[]): ParsedFile[] {
  const findTwins = createTwinFinder();
  const parsed = askForUnfound(
    catchToldElsewhere(
      closeRedactedTwins(
        closeAppendices(closeAcrossFiles(noteOtherTimes(joinMeetings(meetBodies(withUniqueIds(files)))))),
      ),
    ),
  );
  const lacking = new Map(
    findTwins(papersOf(parsed)).flatMap(({ shorter, fuller }) => [
      ...lacks(fuller, shorter),
      ...lacks(shorter, fuller),
    ]),
  );
  const settled = parsed.map((file) => ({ ...file, papers: file.papers.map((paper) => settle(paper, lacking)) }));
  const unique = withUniqueReferences(settled);
  const twins = findTwins(papersOf(unique));
  const fullerOf = new Map(twins.flatMap(sameWords));
  const said = new Map<string, Finding[]>();
  for (const twin of twins) {
    const file = twin.shorter.paper.file;
    said.set(file, [...(said.get(file) ?? []), sayTwice(twin)]);
  }
  const pointed = unique.map((file) => ({
    ...file,
    papers: file.papers.map((paper) => ({ ...paper, nodes: paper.nodes.map((node) => pointToFuller(node, fullerOf)) })),
    findings: [...file.findings, ...(said.get(file.file) ?? [])],
  }));
  return withDiffering(supersedeEditions(pointed));
}

/** What two places say differently of one day is told with the file of each. */
function withDiffering(files: readonly ParsedFile[]): ParsedFile[] {
  const found = differingFigures(papersOf(files));
  if (found.length === 0) return [...files];
  const of = (name: string): Finding[] =>
    found.flatMap((one) => {
      if (one.place?.file === name) return [one];
      return one.elsewhere?.file === name
        ? [{ ...one, place: one.elsewhere, elsewhere: one.place ?? one.elsewhere }]
        : [];
    });
  return files.map((file) => ({ ...file, findings: [...file.findings, ...of(file.file)] }));
}

/** Two files of one name and different endings would name their papers alike: the ending tells the later ones apart. */
function withUniqueIds(files: readonly ParsedFile[]): ParsedFile[] {
  const taken = new Set<string>();
  return files.map((file) => {
    const ending = `-${slug(/\.([a-z0-9]{1,5})$/i.exec(file.file)?.[1] ?? 'file')}`;
    const clashes = (apart: string) => file.papers.some(({ id }) => taken.has(id + apart));
    let apart = '';
    for (let next = 1; clashes(apart); next += 1) apart = next === 1 ? ending : `${ending}-${next}`;
    for (const { id } of file.papers) taken.add(id + apart);
    return apart === '' ? file : { ...file, papers: file.papers.map((paper) => ({ ...paper, id: paper.id + apart })) };
  });
}

/** What a confirmed or revised edition took the place of is kept and marked, and its file says so. */
function supersedeEditions(files: readonly ParsedFile[]): ParsedFile[] {
  const replaced = new Map(findReplaced(papersOf(files)).map((one) => [one.older.id, one]));
  if (replaced.size === 0) return [...files];
  return files.map((file) => {
    const findings: Finding[] = [];
    const papers = file.papers.map((paper) => {
      const found = replaced.get(paper.id);
      if (!found) return paper;
      const older = markSuperseded(found);
      findings.push(saySuperseded({ ...found, older }));
      return older;
    });
    return findings.length === 0 ? file : { ...file, papers, findings: [...file.findings, ...findings] };
  });
}

const papersOf = (files: readonly ParsedFile[]): Paper[] => files.flatMap(({ papers }) => papers);

/** A paper of one item that knows nothing of its meeting, with the twin that does. */
function lacks(one: ItemText, other: ItemText): [string, ItemText][] {
  const { meeting } = one.paper;
  const knows = other.paper.meeting.date !== null || other.paper.meeting.dateNote !== null;
  const single = one.paper.nodes.every(({ item }) => item.title === one.item.title);
  const oneBody = meeting.body.slug === other.paper.meeting.body.slug;
  return meeting.date === null && meeting.dateNote === null && knows && single && oneBody
    ? [[one.paper.id, other]]
    : [];
}

/** Gives an item's own page the meeting and minute number that its twin states. */
function settle(paper: Paper, lacking: ReadonlyMap<string, ItemText>): Paper {
  const twin = lacking.get(paper.id);
  if (!twin) return paper;
  const { meeting, publishedIn } = twin.paper;
  const minute = twin.item.label;
  const known = (item: Item): Item => (minute && minute !== item.label ? { ...item, minute } : item);
  const moved = moveTo({ ...paper, publishedIn }, meeting);
  return { ...moved, nodes: moved.nodes.map((node) => ({ ...node, item: known(node.item) })) };
}

/** A reference that another paper uses already is told apart by the paper it stands in; the newer edition keeps it. */
function withUniqueReferences(files: readonly ParsedFile[]): ParsedFile[] {
  const taken = new Set<string>();
  const inOrder = papersOf(files).sort((one, other) => editionRank(other) - editionRank(one));
  const named = new Map(
    inOrder.map((paper) => {
      const clash = paper.nodes.some(({ reference }) => taken.has(reference));
      const nodes = clash ? apart(paper, taken) : paper.nodes;
      for (const { reference } of nodes) taken.add(reference);
      return [paper, clash ? { ...paper, nodes } : paper];
    }),
  );
  return files.map((file) => ({ ...file, papers: file.papers.map((paper) => named.get(paper) ?? paper) }));
}

/** Two files of one name and different endings name their papers alike: the second is told apart by a number. */
function apart({ id, nodes }: Paper, taken: ReadonlySet<string>): readonly PaperNode[] {
  const clashes = (ending: string) => nodes.some(({ reference }) => taken.has(reference + ending));
  let ending = `@${id}`;
  for (let next = 2; clashes(ending); next += 1) ending = `@${id}~${next}`;
  return nodes.map((node) => ({
    ...node,
    reference: node.reference + ending,
    parent: node.parent && node.parent + ending,
  }));
}

function pointToFuller(node: PaperNode, fullerOf: ReadonlyMap<string, string>): PaperNode {
  const sameAs = fullerOf.get(node.reference);
  return sameAs ? { ...node, sameAs } : node;
}

function sayTwice({ shorter, fuller }: Twin): Finding {
  return {
    rule: 'same-item-twice',
    message: `\u201c${shorter.item.title}\u201d stands here and, ${sayWords(shorter) === sayWords(fuller) ? 'in the same words' : 'more fully'}, in ${fuller.paper.file}.`,
    place: shorter.place,
    elsewhere: fuller.place,
  };
}

const sayWords = ({ words }: ItemText): string => words.join(' ');
