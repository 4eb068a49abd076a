import { isAloneLabel } from '../body/alone-labels.ts';
import { type Block, toBlocks } from '../body/block.ts';
import type { DraftFinding, DraftNode, MeetingFacts } from '../body/draft.ts';
import { isWebTitle } from '../body/item-title.ts';
import { bodyTitle, mayBeBody } from '../heads/body-name.ts';
import { placeField } from '../heads/held-at.ts';
import { isBodyName, isDateOnly, readBounds, readFrontFacts, readMinutesOpening } from '../heads/meeting-facts.ts';
import { toldMeeting } from '../heads/told-meeting.ts';
import { knowsItems, opensKnownItem, proposed } from '../minutes/known-items.ts';
import { contradictedNumbers } from '../minutes/minute-numbers.ts';
import { namesItemsDecided } from '../minutes/minuted-table.ts';
import { readMinutes } from '../minutes/minutes.ts';
import { attendanceHeading, opensAttendance } from '../people/attendance.ts';
import { firstDate } from '../text/dates.ts';
import { isBlank, type Line } from '../text/line.ts';
import { plainText } from '../text/markup.ts';
import { contactsOf, type PageRead } from './meeting-page.ts';
import { cutShort } from './page-cell.ts';
import { namesKindOfPage } from './page-kind.ts';
import { attendanceApart, readTabs } from './page-tabs.ts';

/** Reads a meeting's web page saved as running text: item numbers on lines of their own, or none at all. */
export function readMeetingText(lines: readonly Line[]): PageRead {
  const { blocks, furniture } = toBlocks(lines);
  const known = knowsItems(blocks);
  const listed = frontAbovePresent(blocks);
  const titled =
    listed > 0
      ? listed
      : blocks.findIndex((block, index) =>
          known
            ? opensKnownItem(block) || opensAttendance(block, blocks[index + 1])
            : opensItemsDecided(block) ||
              (opensItems(block, blocks[index + 1]) && !(index < 6 && namesPage(block, blocks[index + 1]))),
        );
  const above = blocks[titled - 1];
  const starts = above && isAloneLabel(above) ? titled - 1 : titled;
  const openTo = blocks[starts - 1]?.to ?? (starts < 0 ? Number.POSITIVE_INFINITY : 0);
  const front = lines.filter(({ number }) => number <= openTo);
  const { items, tail } = attendanceApart(blocks, openTo);
  const { nodes: told, people: named } = readMinutes(items, openTo, isWebTitle);
  const listedBelow = readTabs(tail);
  const [read, people] = [
    [...told, ...listedBelow.nodes],
    [...named, ...listedBelow.people],
  ];
  const minuted =
    isMinuted(lines) || blocks.some(opensItemsDecided) || people.some(({ capacity }) => capacity === 'present');
  const nodes = minuted ? read : read.map(proposed);
  const frontFacts = readFrontFacts(front.map(({ text }) => text));
  const bounds = readBounds(nodes.map(({ text }) => text));
  return {
    facts: { ...frontFacts, venue: frontFacts.venue ?? venueBelow(lines, openTo), ...openingFacts(front), ...bounds },
    nodes,
    people: [...contactsOf(front), ...people],
    findings: [...cutItems(nodes), ...contradictedNumbers(nodes)],
    furniture,
    minuted,
  };
}

/** On a page the links to its papers may stand above the line that says where it was. */
function venueBelow(lines: readonly Line[], openTo: number): string | null {
  const below = lines.filter(
    ({ number, text }) => number > openTo && number <= openTo + linesBelow && text.length < 200,
  );
  return below.map(({ text }) => placeField(plainText(text))).find(Boolean) ?? null;
}
const linesBelow = 12;

/** How many blocks stand above the list of those present where they only say whose meeting it was, when and where; else 0. */
function frontAbovePresent(blocks: readonly Block[]): number {
  const present = blocks
    .slice(0, mostOfFront)
    .findIndex(({ lines, opensItem }) => !opensItem && attendanceHeading(lines[0] ?? '') === 'present');
  const above = blocks.slice(0, Math.max(0, present));
  const plain = above.every(
    ({ mark, shape, text, opensItem }) => !mark && shape === 'text' && text.length < 200 && !opensItem,
  );
  return plain && above.some(({ text }) => isField.test(text) || isDateOnly(text) || datedTitle(text).length > 0)
    ? above.length
    : 0;
}

const mostOfFront = 14;
const isField = /^(?:meeting|committee|body|date|date and time|date\/time|time|venue|location|place)\s*:\s*\S/i;

/** The body, the date and "Minutes" above who was there, or above the first item, say what the page is. */
const namesPage = ({ text, mark }: Block, next: Block | undefined): boolean => {
  if (mark !== null) return false;
  if (isDateOnly(text) || isBodyName(text) || namesKindOfPage(text) || datedTitle(text).length > 0) return true;
  const below = next?.text ?? '';
  const opens = next?.mark != null || attendanceHeading(next?.lines[0] ?? '') !== null || below.length < 60;
  return /^(?:(?:draft|unconfirmed) )?minutes$/i.test(text) && opens;
};

/** What the sentence that opens a record says, where it runs over a few lines below a council's name. */
function openingFacts(front: readonly Line[]): Partial<MeetingFacts> {
  const texts = front
    .filter((line) => !isBlank(line))
    .map(({ text }) => plainText(text.slice(0, 300).replace(/^#{1,6}\s+/, '')));
  const [titled] = texts.slice(0, 4).flatMap(datedTitle);
  if (titled) return { ...texts.slice(0, 6).map(toldMeeting).find(Boolean), ...titled };
  for (let at = 0; at < Math.min(6, texts.length); at += 1)
    for (let length = 1; length <= 4; length += 1) {
      const found = readMinutesOpening(texts.slice(at, at + length).join(' '));
      if (found) return { body: found.body, date: found.date, time: found.time };
    }
  return {};
}

/** "Youth Board minutes: 5 March 2025", "Minutes of the Parks Group, 3 July 2025": a page's title says whose minutes, of which day. */
function datedTitle(text: string): Partial<MeetingFacts>[] {
  const found =
    /^(.{3,100}?) (?:draft )?minutes\s*[:,\u2013-]\s*(.{6,40})$/i.exec(text) ??
    /^(?:draft )?minutes of (?:the )?(.{3,100}?),? ((?:[a-z]{6,9}day,? )?\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]+ \d{4})$/i.exec(
      text,
    ) ??
    nameFirst.exec(text);
  const [, body = '', day = ''] = found ?? [];
  return found && mayBeBody(body) && isDateOnly(day) ? [{ body: bodyTitle(body), date: firstDate(day) }] : [];
}

/** "Schools Forum: notes of the meeting on 22 January 2026", "Youth Board \u2013 minutes of meeting held 3 March 2026". */
const nameFirst =
  /^(.{3,100}?)\s*[:,\u2013-]\s*(?:draft |agreed |summary )?(?:minutes|notes|record) (?:of|from) (?:the |a )?(?:meeting,? )?(?:held )?(?:on )?(.{6,40})$/i;

/** Whether a page records a meeting, or only announces it. */
export const isMinuted = (lines: readonly Line[]): boolean =>
  lines.some(({ text }) =>
    /^\W*(?:RESOLVED|AGREED)\b|^\W*Resolved\s*(?:\*\*)?\s*(?:[:\u2013-]|that\b)|\b[Ii]t was (?:RESOLVED|AGREED|resolved|agreed) (?:that|to)\b|\b(?:Minutes|Decisions?|Cofnodion|Penderfyniad(?:au)?):(?:\s|$)|\bfiled with these minutes\b|\btaken as read, confirmed\b|\bminutes of .{0,160}\bwere (?:agreed|approved|confirmed|signed)\b|^That\b.{0,600}\bbe (?:noted|approved|appointed|elected|agreed)\b/.test(
      text.slice(0, 4000),
    ),
  );

/** Items whose words the page cuts short with a link to the rest. */
function cutItems(nodes: readonly DraftNode[]): DraftFinding[] {
  return nodes.flatMap(({ text, from, to }): DraftFinding[] => {
    const item = cutShort.exec(text.slice(-200))?.[1];
    const message = `The page cuts item ${item} short and points to its full text elsewhere.`;
    return item ? [{ rule: 'truncated-item', message, lines: [from, to] }] : [];
  });
}

const opensItemsDecided = ({ shape, text }: Block): boolean => shape === 'row' && namesItemsDecided(text);

const opensItems = (block: Block, next: Block | undefined): boolean =>
  block.mark?.style === 'number' || opensAttendance(block, next) || isWebTitle(block, next);
