import { describe, expect, it } from 'vitest';
import { misplaced } from './misplaced.ts';

const titles = ['Winter gritting of the quays', 'Lease of the old boathouse', 'Bus shelters in the square'];
const bodies = [
  'The Openquays were gritted on eleven nights.',
  'The Hushtenant offers 14,250 pounds.',
  'The Openshelters need glass.',
];

/** The agenda says of the second item that it is private. */
const marks: Readonly<Record<string, (label: string, title: string) => string>> = {
  'its paragraph': (label, title) => `${label}. ${title} (Exempt – paragraph 3)`,
  'a dash': (label, title) => `${label}. ${title} - Exempt`,
  brackets: (label, title) => `${label}. ${title} [Confidential]`,
  'capitals behind': (label, title) => `${label}. ${title} – NOT FOR PUBLICATION`,
  'a line below': (label, title) =>
    `${label}. ${title}\n(Not for publication: information relating to business affairs)`,
};

/** A file of its own that names no meeting. */
const heads: Readonly<Record<string, (label: string, title: string) => string>> = {
  stamped: (label, title) => `Agenda Item ${label}\n\n${title}`,
  titled: (label, title) => `Item ${label} – ${title}`,
  'in capitals': (label, title) => `AGENDA ITEM ${label}: ${title.toUpperCase()}`,
  'a heading': (label, title) => `## ${label}. ${title}`,
};

const top = 'MERE COUNCIL\n\nHARBOUR COMMITTEE\n\nThursday 13 February 2025 at 6.30 pm in the Guildhall\n\nAGENDA\n\n';

function library(list: readonly string[], letter: string, head: (label: string, title: string) => string) {
  const agenda = [`${letter}1. Apologies for absence`, `${letter}2. Declarations of interest`, ...list].join('\n\n');
  const reports = titles.map((title, at) => [
    `report${'xyz'[at]}.txt`,
    `${head(`${letter}${at + 3}`, title)}\n\n1. ${bodies[at]}`,
  ]);
  return { 'agenda.txt': top + agenda, ...Object.fromEntries(reports) };
}

describe('an agenda that says of one of three items that it is private', () => {
  const cases = Object.keys(marks).flatMap((mark) =>
    Object.keys(heads).flatMap((head) => ['', 'A'].map((letter) => [mark, head, letter] as const)),
  );

  it.each(cases)('by %s, the report %s, numbered %s3', (mark, head, letter) => {
    const list = titles.map((title, at) => {
      const label = `${letter}${at + 3}`;
      return (at === 1 ? marks[mark]?.(label, title) : null) ?? `${label}. ${title}`;
    });
    const own = heads[head];
    expect(own && misplaced(library(list, letter, own))).toEqual([]);
  });

  it('says so by a column of reasons, in a table below points', () => {
    const rows = titles.map((title, at) => `| ${at + 3} | ${title} | ${at === 1 ? 'Paragraph 3' : ''} |`);
    const table = ['| Item | Title | Reason for exemption |', '|---|---|---|', ...rows].join('\n');
    const own = heads.stamped;
    expect(own && misplaced(library([table], '', own))).toEqual([]);
  });

  it.each([
    ['', 'Item 4 is exempt under paragraph 3 of Schedule 12A.'],
    ['', 'Note: item 4 is not for publication.'],
    [' *', '* Exempt item - not for publication'],
  ])('says so below its list, above the first report of its pack: %s, %s', (sign, note) => {
    const list = titles.map((title, at) => `${at + 3}. ${title}${at === 1 ? sign : ''}`);
    const agenda = `${top}1. Apologies for absence\n\n2. Declarations of interest\n\n${list.join('\n\n')}\n\n${note}`;
    const reports = titles.map((title, at) => `Agenda Item ${at + 3}\n\n${title}\n\n1. ${bodies[at]}`);
    expect(misplaced({ 'pack.txt': [agenda, ...reports].join('\n\n') })).toEqual([]);
    expect(misplaced({ 'pack.txt': [agenda, ...reports].join('\n\f') })).toEqual([]);
  });

  it.each(['Items 3 to 5 are exempt.', 'Items 3\u20135 are not for publication.'])(
    'names all of a range: %s',
    (note) => {
      const agenda = `${top}1. Apologies for absence\n\n2. Declarations of interest\n\n${titles.map((title, at) => `${at + 3}. ${title}`).join('\n\n')}\n\n${note}`;
      const reports = titles.map((title, at) => `Agenda Item ${at + 3}\n\n${title}\n\n1. The Hushwords are told.`);
      expect(misplaced({ 'pack.txt': [agenda, ...reports].join('\n\n') })).toEqual([]);
    },
  );
});
