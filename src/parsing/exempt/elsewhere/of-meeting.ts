import type { Paper } from '../../../papers/paper.ts';
import { unknownBody } from '../../heads/meeting-of.ts';
import { findDates } from '../../text/dates.ts';
import { slug } from '../../text/slug.ts';

/**
 * Whether a paper may be one of the meeting that an agenda or minutes tell of. One that names no body, or no date, may be
 * any of those that the rest fits; one that names neither is taken for its file's name, or for the only meeting in its folder.
 */
export function isOfMeeting(paper: Paper, told: Paper, onlyIn: (file: string) => string | null): boolean {
  const { meeting } = paper;
  if (isSurelyOf(paper, told)) return true;
  const nameless = meeting.body.slug === unknownBody.slug;
  const oneBody =
    nameless || told.meeting.body.slug === unknownBody.slug || meeting.body.slug === told.meeting.body.slug;
  if (!oneBody) return false;
  if (meeting.date !== null) return meeting.date === told.meeting.date;
  if (!nameless) return true;
  const named = dateInName(paper.file);
  if (named !== null) return named === told.meeting.date;
  return onlyIn(paper.file) === told.meeting.id;
}

/** Whether two papers state one meeting, or the front of one names the body and the day of the other: a head may be read as another's. */
export const isSurelyOf = (paper: Paper, told: Paper): boolean =>
  paper.meeting.id === told.meeting.id || isHeadedAlike(told, paper) || isHeadedAlike(paper, told);

/** How many of its first nodes may name the meeting of a paper that was read as another's: "Agenda and minutes \u2013 Resources Committee". */
const head = 5;

/** Whether a paper names the body of another, and has its day or names it, at its front, where the day may break between two lines. */
function isHeadedAlike({ meeting: told, nodes }: Paper, { meeting }: Paper): boolean {
  if (meeting.date === null || (told.date !== null && told.date !== meeting.date)) return false;
  const oneBody = meeting.body.slug === told.body.slug;
  if ((oneBody && told.date !== null) || meeting.body.slug === unknownBody.slug) return false;
  const front = nodes
    .slice(0, head)
    .flatMap(({ text }, at) => [
      ...text.split('\n'),
      [text, nodes[at + 1]?.kind === 'heading' ? nodes[at + 1]?.text : ''].join(' ').replaceAll('\n', ' '),
    ]);
  return (
    (oneBody || front.some((text) => slug(text).includes(meeting.body.slug))) &&
    (told.date !== null || front.some((text) => findDates(text).some(({ iso }) => iso === meeting.date)))
  );
}

/** Tells of a file the one meeting whose agenda or minutes stand in its folder; null where none or several do. */
export function onlyMeetingIn(papers: readonly Paper[]): (file: string) => string | null {
  const meetings = new Map<string, Set<string>>();
  for (const { file, meeting } of papers)
    meetings.set(folderOf(file), (meetings.get(folderOf(file)) ?? new Set()).add(meeting.id));
  return (file) => {
    const [only, ...more] = meetings.get(folderOf(file)) ?? [];
    return only !== undefined && more.length === 0 ? only : null;
  };
}

/** The folder of a file, with the stroke at its end; empty where it lies in none. */
export const folderOf = (file: string): string => file.slice(0, file.lastIndexOf('/') + 1);
const nameOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1).replace(/\.[a-z0-9]{1,5}$/i, '');

/** The item that a file's name calls its paper: "Item 09 - Quay House.pdf". */
export const numberInName = (file: string): string | null =>
  /(?:^|[^a-z])(?:item|eitem)[ _.-]*(?:no[ _.-]*)?0*([a-z]?\d{1,3}[a-z]?)(?![0-9a-z])/i.exec(nameOf(file))?.[1] ??
  /^(\d{1,2}\.\d{1,2})(?=[ _-]+[a-z])/i.exec(nameOf(file))?.[1] ??
  null;

/** Whether a paper goes by the number of an item: its own, its agenda's, or its file name's. */
export const isNumbered = ({ nodes, file }: Paper, label: string | null): boolean =>
  label !== null &&
  (nodes[0]?.item.label === label || nodes[0]?.item.agendaItem === label || numberInName(file) === label);

function dateInName(file: string): string | null {
  const name = nameOf(file);
  const iso = /(?<!\d)(20\d\d)[-_. ]?(0[1-9]|1[0-2])[-_. ]?(0[1-9]|[12]\d|3[01])(?!\d)/.exec(name);
  if (iso) return `${iso[1]}-${iso[2]}-${iso[3]}`;
  const british = /(?<!\d)(0?[1-9]|[12]\d|3[01])[-_. ]?(0[1-9]|1[0-2])[-_. ]?(20\d\d)(?!\d)/.exec(name);
  if (british) return `${british[3]}-${british[2]}-${(british[1] ?? '').padStart(2, '0')}`;
  return findDates(name.replace(/[-_]+/g, ' '))[0]?.iso ?? null;
}
