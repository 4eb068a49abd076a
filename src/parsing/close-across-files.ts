import type { Finding } from '../papers/finding.ts';
import type { Item, Paper, PaperNode, ParsedFile } from '../papers/paper.ts';
import type { Place } from '../papers/place.ts';
import { findClosed } from './closed-items.ts';
import { marksExempt } from './exempt.ts';
import { unknownBody } from './meeting-of.ts';
import { sameItem } from './same-item.ts';
import { slug } from './slug.ts';

/** What the agenda or the minutes of a meeting say of its items. */
interface Account {
  readonly paper: Paper;
  readonly closed: readonly Item[];
  readonly open: readonly Item[];
  readonly place: Place | null;
}

/**
 * Keeps back, in every other file, what the agenda or the minutes of the same meeting take in private: reports of their
 * own, item pages, minutes. What `papers.yml` calls public stays so.
 */
export function closeAcrossFiles(files: readonly ParsedFile[]): ParsedFile[] {
  const accounts = files.flatMap(accountsOf);
  if (accounts.length === 0) return [...files];
  return files.map((file) => {
    const others = accounts.filter(({ paper }) => paper.file !== file.file);
    const findings: Finding[] = [];
    const papers = file.papers.flatMap((paper) => {
      const told = others.filter((account) => isOfMeeting(paper, account.paper));
      if (told.length === 0 || paper.visibility === 'exempt' || paper.kind === 'agenda') return [paper];
      const by = new Map(
        paper.nodes.flatMap((node) => closerOf(node.item, paper, told) ?? []).map((one) => [one, one]),
      );
      const hidden = paper.nodes.filter((node) => closerOf(node.item, paper, told) !== null);
      if (hidden.length === 0) return [paper];
      findings.push(...[...by.values()].map((account) => keptFor(account, hidden)));
      return parted(paper, hidden);
    });
    return findings.length === 0 ? file : { ...file, papers, findings: [...file.findings, ...findings] };
  });
}

function accountsOf(file: ParsedFile): Account[] {
  return file.papers.flatMap((paper): Account[] => {
    const account = paper.kind === 'agenda' ? ofAgenda(paper) : ofMinutes(paper, file);
    return account && account.closed.length > 0 ? [account] : [];
  });
}

function ofAgenda(paper: Paper): Account | null {
  if (paper.visibility === 'exempt') return null;
  const { items, by } = findClosed(paper.nodes);
  const marked = paper.nodes
    .filter(({ item, text }) => item.label !== null && marksExempt(text))
    .map(({ item }) => item);
  const released = paper.released ?? [];
  const closed = [...items, ...marked].filter((item) => !isReleased(item, released));
  const open = paper.nodes.map(({ item }) => item).filter((item) => !closed.some((one) => one.title === item.title));
  return { paper, closed, open, place: by?.place ?? paper.nodes[0]?.place ?? null };
}

/** The items that the minutes keep from the public from their titles on. */
function ofMinutes(paper: Paper, { papers }: ParsedFile): Account | null {
  if (paper.kind !== 'minutes' || paper.visibility !== 'exempt') return null;
  const shown = papers
    .filter((one) => one.kind === 'minutes' && one.visibility === 'public' && one.meeting.id === paper.meeting.id)
    .flatMap(({ nodes }) => nodes.map(({ item }) => item));
  const whole = paper.nodes.map(({ item }) => item).filter(({ title }) => !shown.some((item) => item.title === title));
  const closed = shown.length === 0 ? [] : [...new Map(whole.map((item) => [item.title, item])).values()];
  return { paper, closed, open: shown, place: paper.nodes[0]?.place ?? null };
}

const isReleased = (item: Item, names: readonly string[]): boolean =>
  names.some((name) => name === everything || sameItem(name, item));

/** Stands among what is released where the whole file is. */
export const everything = '*';

function isOfMeeting({ meeting }: Paper, { meeting: told }: Paper): boolean {
  if (meeting.id === told.id) return true;
  const oneBody = meeting.body.slug === told.body.slug || meeting.body.slug === unknownBody.slug;
  return oneBody && meeting.date === null;
}

/** The account that has an item of a paper in private; null where none has, or one has it in public too. */
function closerOf(item: Item, paper: Paper, accounts: readonly Account[]): Account | null {
  if (isReleased(item, paper.released ?? [])) return null;
  return (
    accounts.find(({ closed, open, paper: told }) => {
      if (closed.some((one) => isNumbered(item, one, paper, told))) return true;
      return closed.some((one) => sameTitle(item, one)) && !open.some((one) => sameTitle(item, one));
    }) ?? null
  );
}

/** A report and an item's page call themselves by the number the agenda gives them; minutes count for themselves, but may say which agenda item they record. */
function isNumbered(item: Item, listed: Item, paper: Paper, told: Paper): boolean {
  if (told.kind !== 'agenda' || listed.label === null || paper.meeting.id !== told.meeting.id) return false;
  const single = paper.kind !== 'minutes' || paper.nodes.every((node) => node.item.label === item.label);
  return item.agendaItem === listed.label || (single && item.label === listed.label);
}

/** Titles alike, or one that goes on where the other, of three words at least, stops. */
function sameTitle(one: Item, other: Item): boolean {
  const [short = '', long = ''] = [slug(one.title), slug(other.title)].sort((a, b) => a.length - b.length);
  return short !== '' && (short === long || (short.split('-').length >= 3 && long.startsWith(`${short}-`)));
}

function parted(paper: Paper, hidden: readonly PaperNode[]): Paper[] {
  const open = paper.nodes.filter((node) => !hidden.includes(node));
  if (open.every(({ kind }) => kind === 'cover')) return [{ ...paper, visibility: 'exempt' }];
  return [
    { ...paper, nodes: open },
    { ...paper, id: `${paper.id}-exempt`, visibility: 'exempt', nodes: hidden, people: [] },
  ];
}

const keptFor = ({ paper, place }: Account, [first]: readonly PaperNode[]): Finding => ({
  rule: 'kept-after-exclusion',
  message: `The ${paper.kind} of the meeting, in ${paper.file}, has this in private: it is kept out of answers. If it is public, say so under publicItems of this file in knowledge/papers.yml.`,
  place: first?.place ?? null,
  ...(place ? { elsewhere: place } : {}),
});
