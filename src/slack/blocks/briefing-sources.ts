import type { AnyBlock, StaticSelect } from '@slack/types';
import type { Citation } from '../../papers/citation.ts';
import { sayDate, sayMeeting } from '../../papers/say-source.ts';
import { sayMarks } from './briefing-part.ts';
import { IDS, pack } from './ids.ts';
import { clip, LIMITS } from './limits.ts';
import { bullets, line, note, plain, rich, words } from './rich.ts';

const groupCharacters = 600;

/** Sources in as little room as tells them apart: each meeting's item once, under it the paragraphs with their marks. */
export function sourceBlocks(citations: readonly Citation[], characters: number): AnyBlock[] {
  const groups = groupsOf(citations);
  const shown: (readonly [string, string])[] = [];
  let left = characters;
  for (const [item, places] of groups) {
    const said = clip(places.join(' · '), groupCharacters);
    left -= item.length + said.length;
    if (left < 0) break;
    shown.push([item, said]);
  }
  if (shown.length === 0) return [];
  const rows = shown.map(([item, places]) => line(words(`${item}: `), words(places)));
  const more = groups.size - shown.length;
  return [
    rich(line(words('Sources', { bold: true })), bullets(rows)),
    ...(more > 0
      ? [note(`… and ${more} more ${more === 1 ? 'item' : 'items'} of the papers, in the menu below.`)]
      : []),
  ];
}

/** "Cabinet, 8 March 2022, item 9 (Young Carers)" → "[1] paragraph 4", "[2] [7] paragraph 5". */
function groupsOf(citations: readonly Citation[]): Map<string, string[]> {
  const places = new Map<string, { item: string; place: string; marks: number[] }>();
  for (const citation of citations) {
    const [item, place] = [sayItem(citation), sayPlace(citation)];
    const known = places.get(`${item}\n${place}`);
    if (known) known.marks.push(citation.mark);
    else places.set(`${item}\n${place}`, { item, place, marks: [citation.mark] });
  }
  const groups = new Map<string, string[]>();
  for (const { item, place, marks } of places.values()) {
    groups.set(item, [...(groups.get(item) ?? []), `${sayMarks(marks)} ${place}`.trim()]);
  }
  return groups;
}

function sayItem({ meeting, item, publishedIn }: Citation): string {
  const titled = item.label ? `item ${item.label} (${clip(item.title, 80)})` : clip(item.title, 80);
  const pack = publishedIn && `in the papers for ${publishedIn.date ? sayDate(publishedIn.date) : publishedIn.body}`;
  return [sayMeeting(meeting), titled, pack].filter(Boolean).join(', ');
}

function sayPlace({ paragraph, headings, item }: Citation): string {
  if (paragraph !== null && /\d/.test(paragraph)) return paragraph.length < 12 ? `para ${paragraph}` : paragraph;
  const section = headings.at(-1);
  const named = section && section !== item.title ? `“${clip(section, 60)}”` : '';
  return [named, paragraph && /[\p{L}\p{N}]/u.test(paragraph) ? `para ${paragraph}` : ''].filter(Boolean).join(' ');
}

/** A menu to read any source in its place; null where there is none. At most a hundred, as Slack allows. */
export function sourceMenu(citations: readonly Citation[], keptId: string): StaticSelect | null {
  const first = [...new Map([...citations].reverse().map((each) => [each.reference, each])).values()].reverse();
  if (first.length === 0) return null;
  return {
    type: 'static_select',
    action_id: IDS.sourceSelect,
    placeholder: plain('Show source', LIMITS.button),
    options: first.slice(0, LIMITS.options).map((citation) => ({
      text: plain(optionText(citation, citations), LIMITS.option),
      value: pack(keptId, citation.mark),
    })),
  };
}

function optionText(citation: Citation, all: readonly Citation[]): string {
  const marks = all.filter(({ reference }) => reference === citation.reference).map(({ mark }) => mark);
  const { meeting, item } = citation;
  const where = [
    sayPlace(citation),
    item.label && `item ${item.label}`,
    meeting.date ? sayDate(meeting.date) : 'undated',
  ];
  return `${clip(sayMarks(marks), 20)} ${where.filter(Boolean).join(', ')}`;
}

/** The citations that these marks lead to. */
export function citedBy(marks: ReadonlySet<number>, citations: readonly Citation[]): Citation[] {
  return citations.filter(({ mark }) => marks.has(mark));
}
