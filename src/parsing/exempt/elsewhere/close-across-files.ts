import type { Finding } from '../../../papers/finding.ts';
import type { Item, Paper, PaperNode, ParsedFile } from '../../../papers/paper.ts';
import { isPublicClose } from '../../body/item-title.ts';
import { unknownBody } from '../../heads/meeting-of.ts';
import { alike, nearlySame, titleMatch } from '../../text/title-match.ts';
import { shortForms } from '../wordings/public-minute.ts';
import { type Account, accountsOf, isReleased } from './meeting-accounts.ts';
import { isOfMeeting, isSurelyOf, numberInName, onlyMeetingIn } from './of-meeting.ts';

/**
 * Keeps back, in every other file, what the agenda or the minutes of the same meeting take in private: reports of their
 * own, item pages, minutes. What `papers.yml` calls public stays so.
 */
export function closeAcrossFiles(files: readonly ParsedFile[]): ParsedFile[] {
  const accounts = files.flatMap(accountsOf);
  if (accounts.length === 0) return [...files];
  const onlyIn = onlyMeetingIn(accounts.map(({ paper }) => paper));
  return files.map((file) => {
    const others = accounts.filter(({ paper }) => paper.file !== file.file);
    const findings: Finding[] = [];
    const papers = file.papers.flatMap((paper) => {
      const listed =
        paper.kind === 'report' ? accounts.filter((one) => one.lists && one.paper.file === paper.file) : [];
      const told = [...others, ...listed].filter((account) => isOfMeeting(paper, account.paper, onlyIn));
      if (told.length === 0 || paper.visibility === 'exempt' || paper.kind === 'agenda') return [paper];
      const published = paper.kind === 'minutes' ? shortForms(paper.nodes) : null;
      const items = [...new Set(paper.nodes.map(({ item }) => item))];
      const closers = new Map(items.map((item) => [item, published?.has(item) ? null : closerOf(item, paper, told)]));
      const hidden = paper.nodes.filter(({ item }) => closers.get(item));
      if (hidden.length === 0) return [paper];
      const by = new Set([...closers.values()].filter((one) => one !== null));
      findings.push(...[...by].map((account) => keptFor(account, hidden)));
      return parted(paper, hidden);
    });
    return findings.length === 0 ? file : { ...file, papers, findings: [...file.findings, ...findings] };
  });
}

/** The account that has an item of a paper in private; null where none has, or one has it in public too. */
function closerOf(item: Item, paper: Paper, accounts: readonly Account[]): Account | null {
  if (isReleased(item, paper.released ?? []) || isPublicClose(item.title)) return null;
  const { date, body } = paper.meeting;
  const known = date !== null || body.slug === unknownBody.slug || oneMeeting(accounts);
  return accounts.find((account) => closes(account, item, paper, known)) ?? null;
}

const oneMeeting = (accounts: readonly Account[]): boolean =>
  new Set(accounts.map(({ paper }) => paper.meeting.id)).size === 1;

/** Whether an account has an item in private. A number tells of it only where the meeting is `known`, for each has an item 4. */
function closes({ paper: told, closed, open, lists }: Account, item: Item, paper: Paper, known: boolean): boolean {
  const sure = isSurelyOf(paper, told);
  const numbers = lists && known ? numbersOf(item, paper, sure) : [];
  if (numbers.some((number) => closed.some(({ label }) => label === number))) return true;
  const least = sure && paper.kind !== 'minutes' ? alike : nearlySame;
  return [item.title, ...(paper.kind === 'page' ? headingsOf(paper) : [])].some((title) => {
    const [inPrivate, inPublic] = [best(closed, title), best(open, title)];
    if (inPrivate < least || inPublic > inPrivate) return false;
    // A title alike on both sides: minutes have their own word on which is which, and a number tells two reports apart.
    const isNumbered =
      inPublic >= alike &&
      open.some((one) => isCalled(one.label, item, numbers) && titleMatch(one.title, title) >= alike);
    if (inPublic < inPrivate) return paper.kind === 'minutes' || !isNumbered;
    return lists && paper.kind !== 'minutes' && !isNumbered;
  });
}

/** By a number that its paper states, or is headed by: "Report 14". */
const isCalled = (label: string | null, { title }: Item, numbers: readonly string[]): boolean =>
  label !== null && (numbers.includes(label) || ofReport.exec(title)?.[1] === label);
const ofReport = /^(?:report|paper|item)(?: no\.?| number)? ([A-Z]?\d{1,3}[a-z]?)$/i;

const best = (items: readonly Item[], title: string): number =>
  Math.max(0, ...items.map((one) => titleMatch(one.title, title)));

/** How many of a page's first nodes may give its title: above it stand the council, the body and the date. */
const top = 6;

const headingsOf = ({ nodes }: Paper): readonly string[] =>
  nodes.slice(0, top).flatMap(({ kind, text }) => (kind === 'heading' ? [text] : []));

/** What a report and an item's page call themselves, by the agenda's numbers; minutes count for themselves, but may say which agenda item they record. */
function numbersOf(item: Item, paper: Paper, sure: boolean): readonly string[] {
  if (item.agendaItem) return [item.agendaItem];
  const isSingle = (): boolean =>
    paper.kind !== 'minutes' || paper.nodes.every((node) => node.item.label === item.label);
  const own = sure && isSingle() ? item.label : null;
  const named = paper.kind === 'minutes' || own !== null ? null : numberInName(paper.file);
  return [own, named].flatMap((one) => one ?? []);
}

/** A paper without some of its nodes, and these as a paper of their own that is kept back. */
export function parted(paper: Paper, hidden: readonly PaperNode[]): Paper[] {
  const away = new Set(hidden);
  const open = paper.nodes.filter((node) => !away.has(node));
  if (open.every(({ kind }) => kind === 'cover')) return [{ ...paper, visibility: 'exempt' }];
  return [
    { ...paper, nodes: open },
    { ...paper, id: `${paper.id}-exempt`, visibility: 'exempt', nodes: hidden, people: [] },
  ];
}

const keptFor = ({ paper, place }: Account, [first]: readonly PaperNode[]): Finding => ({
  rule: 'kept-after-exclusion',
  message: `The ${paper.kind === 'page' ? 'agenda' : paper.kind} of the meeting, in ${paper.file}, has this in private: it is kept out of answers. If it is public, say so under publicItems of this file in knowledge/papers.yml.`,
  place: first?.place ?? null,
  ...(place ? { elsewhere: place } : {}),
});
