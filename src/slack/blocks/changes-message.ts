import type { AnyBlock } from '@slack/types';
import { type ChangeDigest, gettingWorse } from '../../indicators/digest-changes.ts';
import { charactersIn } from './characters-in.ts';
import { clip, LIMITS } from './limits.ts';
import { type Message, message } from './message.ts';
import { bullets, heading, line, note, rich, words } from './rich.ts';

const title = 'What changed since the last report';
const linesShown = 12;
/** Where one message does not hold as many lines of each section. */
const linesWhereMany = 3;
const mostSections = 10;

/** What changed since the last report, section by section; null is a library without a report of indicators. */
export function changesMessage(digest: ChangeDigest | null): Message {
  if (!digest) {
    const none = 'No paper in the library reports indicators yet, so there is nothing to compare.';
    return message(none, [rich(line(words(none)))]);
  }
  const { opening, sections, quiet, source } = digest;
  const tail = [...(quiet ? [quiet] : []), `Newest report: ${source}`];
  const said = [
    title,
    opening,
    ...sections.flatMap((section) => [section.title, ...section.lines.map((each) => `• ${each}`)]),
  ];
  const blocks = (lines: number) => [
    heading(title),
    rich(line(words(clip(opening, 600)))),
    ...sections.slice(0, mostSections).flatMap((section) => sectionBlocks(section, lines)),
    ...tail.map(note),
  ];
  const whole = blocks(linesShown);
  const fits = charactersIn(whole) < LIMITS.messageCharacters - 1000;
  return message([...said, ...tail].join('\n'), fits ? whole : blocks(linesWhereMany));
}

/** The same in short, for the Home tab, below what moves the wrong way: the most pressing sections and how to see the rest. */
export function changesInShort({ opening, sections }: ChangeDigest): AnyBlock[] {
  const shown = sections.filter(({ title: name }) => name !== gettingWorse).slice(0, 3);
  return [
    heading(title),
    rich(line(words(clip(opening, 500)))),
    ...shown.flatMap((section) => sectionBlocks(section, 4)),
    note('All of it: /indicators what changed'),
  ];
}

function sectionBlocks({ title: name, lines }: ChangeDigest['sections'][number], most: number): AnyBlock[] {
  const rows = lines.slice(0, most).map((each) => line(words(clip(each, 300))));
  const more = lines.length > most ? [line(words(`… and ${lines.length - most} more`, { italic: true }))] : [];
  return [rich(line(words(clip(name, 100), { bold: true })), bullets([...rows, ...more]))];
}
