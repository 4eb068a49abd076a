import type { NodeKind, Paper, PaperNode, ParsedFile } from '../../../papers/paper.ts';
import type { Place } from '../../../papers/place.ts';
import { findDates } from '../../text/dates.ts';
import { slug } from '../../text/slug.ts';
import { nearlySame, titleMatch } from '../../text/title-match.ts';
import { titleIn } from '../listings/listed-business.ts';
import { offersOpen } from '../wordings/access-words.ts';
import { closedSentences, readLooseMark, speaksOfClosed } from '../wordings/loose-mark.ts';
import { followsIt } from '../wordings/mark-reach.ts';
import { closesPart, headsPublic, opensPart } from '../wordings/private-part.ts';
import { isNumbered, isOfMeeting, isSurelyOf } from './of-meeting.ts';
import { tellsOfOtherMeeting } from './other-meetings.ts';

/** A line that names one report which words beside it have in private. */
interface ListedPrivate {
  readonly label: string | null;
  readonly title: string;
  readonly place: Place;
}

const lines: ReadonlySet<NodeKind> = new Set(['heading', 'list-item', 'table-row', 'agenda-entry', 'paragraph']);
const longestLine = 160;

/**
 * The lines of a notice, a register or another list that name what is private: those below words that say it of what
 * follows ("will consider the following report in private:"), up to the next words that say something else, and those
 * with words right below that say it of the report ("Reason: the whole of the report is exempt").
 */
function listedPrivate({ nodes, meeting }: Paper): readonly ListedPrivate[] {
  const found: ListedPrivate[] = [];
  let within = false;
  nodes.forEach((node, index) => {
    if (within && node.kind === 'table-header') return;
    const named = statesMeeting(node.text, meeting) ? null : nameIn(node);
    const leads = closesPart(node.text) || leadsToPrivate(node.text);
    if (leads && tellsOfOtherMeeting(node.text, meeting.date)) {
      within = false;
      return;
    }
    if (named === null || offersOpen(node.text)) {
      within = node.kind === 'heading' ? closesPart(node.text) : leadsToPrivate(node.text);
      return;
    }
    if (opensPart(node.text) || headsPublic(node.text)) within = false;
    else if (leads) within = true;
    else if (within || isToldBelow(nodes, index)) found.push(named);
  });
  return found;
}

/** "Meeting of the Authority, 12 February 2031" above a marking names no paper. */
const statesMeeting = (text: string, { body, date }: Paper['meeting']): boolean =>
  date !== null &&
  text.length <= longestLine &&
  slug(text).includes(body.slug) &&
  findDates(text).some(({ iso }) => iso === date);

function nameIn({ kind, text: words, label, place, row }: PaperNode): ListedPrivate | null {
  const text = row?.cells.find((cell) => /[a-z]{3}/i.test(cell))?.split(/\.\s+(?=[A-Z])/, 1)[0] ?? words;
  if (!lines.has(kind) || text.length > longestLine || (kind === 'paragraph' && /\.\s*$/.test(text))) return null;
  const line = titleIn(text.replace(/\s*\([^()]*\.(?:txt|pdf|docx?|md|html?)\)\s*$/i, '').replace(reportNumber, '$1 '));
  return line && { label: label ?? (line.label || null), title: line.title, place };
}
/** "Report 14 \u2013 Garage sites": numbered as an item is. */
const reportNumber = /^\W*(?:report|paper|item)(?: (?:no\.?|number))? ([A-Z]?\d{1,3}[a-z]?)\s*[\u2013:.-]\s*/i;

/** "Cabinet will consider the following report in private:", "Items to be taken in private". */
const leadsToPrivate = (text: string): boolean => {
  const last = text.split(/(?<=[.;!?])\s+(?=[A-Z])/).at(-1) ?? '';
  if (!/:\s*$/.test(last) && !followsIt.test(last) && readLooseMark(text)?.reach !== 'below') return false;
  return (
    speaksOfClosed(last) ||
    /\b(?:in private|in the absence of the (?:press|public)|without the (?:press|public))\b/i.test(last)
  );
};

function isToldBelow(nodes: readonly PaperNode[], index: number): boolean {
  const next = nodes[index + 1];
  if (nodes[index]?.kind !== 'heading' || !next || next.kind === 'heading') return false;
  return closedSentences(next.text).some((sentence) => /\b(?:report|paper|item|document)\b/i.test(sentence));
}

/** A notice, a register or a page that names reports as private. */
interface PrivateList {
  readonly paper: Paper;
  readonly listed: readonly ListedPrivate[];
}

/** The lists of a file that name reports as private. Minutes, and an agenda whose items are known, `accounted` for, say so in their own way, and a report speaks of itself. */
export function privateLists({ papers }: ParsedFile, accounted: ReadonlySet<Paper>): readonly PrivateList[] {
  const known = new Set(papers.flatMap((paper) => (accounted.has(paper) ? [`${paper.id}-exempt`] : [])));
  return papers
    .filter((paper) => paper.kind === 'page' || (paper.kind === 'agenda' && !accounted.has(paper)))
    .filter(({ id }) => !known.has(id))
    .map((paper) => ({ paper, listed: listedPrivate(paper) }))
    .filter(({ listed }) => listed.length > 0);
}

/** The line of such a list that names a paper of the same meeting, by its title or number; null where none does. */
export function listedBy(
  paper: Paper,
  lists: readonly PrivateList[],
  onlyIn: (file: string) => string | null,
): ListedPrivate | null {
  for (const { paper: told, listed } of lists) {
    if (told.file === paper.file || !isOfMeeting(paper, told, onlyIn)) continue;
    const isSure = isSurelyOf(paper, told);
    const line = lineNaming(paper, listed, isSure);
    if (line) return line;
  }
  return null;
}

/** A number names a paper only where the two are surely of one meeting. */
function lineNaming(paper: Paper, listed: readonly ListedPrivate[], isSure: boolean): ListedPrivate | null {
  const titles = [paper.title, paper.nodes[0]?.item.title ?? '', ...headings(paper)];
  return (
    listed.find(
      ({ label, title }) =>
        (isSure && isNumbered(paper, label)) || titles.some((one) => titleMatch(one, title) >= nearlySame),
    ) ?? null
  );
}

/** How many of its first nodes may give a paper's title. */
const top = 5;
const headings = ({ nodes }: Paper): readonly string[] =>
  nodes.slice(0, top).flatMap(({ kind, text }) => (kind === 'heading' ? [text] : []));
