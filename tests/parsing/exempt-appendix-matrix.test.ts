import { describe, expect, it } from 'vitest';
import { misplaced } from './misplaced.ts';

const head = 'MERE COUNCIL\n\nHARBOUR COMMITTEE - 13 FEBRUARY 2025\n\nREPAIRS TO THE SLIP\n\n';
const body = [
  '1. The slip was undermined by Openstorms in January and the ferry runs from the east steps.',
  '2. Members are asked to note Openworks which will begin in May and end before the autumn.',
];

const listHeads = ['Appendices', 'LIST OF APPENDICES', 'Appendices to this report', 'Attachments'];

/** The third entry says that it is closed. */
const entries: Readonly<Record<string, (word: string) => readonly string[]>> = {
  'in brackets': (word) => [`${word} A - Map`, `${word} B - Plan`, `${word} C - Prices (exempt, paragraph 3)`],
  'behind a dash': (word) => [`${word} A: Map`, `${word} B: Plan`, `${word} C: Prices - EXEMPT`],
  'behind the name': (word) => [`${word} A - Map`, `${word} B - Plan`, `${word} C (exempt) - Prices`],
  'before the name': (word) => [`${word} A - Map`, `${word} B - Plan`, `Exempt ${word} C - Prices`],
  'without a dash': (word) => [`${word} A Map`, `${word} B Plan`, `${word} C Prices (not for publication)`],
  'by letters alone': () => ['A. Map', 'B. Plan', 'C. Prices (exempt)'],
  'in a column': (word) => [
    `| ${word} | Title | Access |\n|---|---|---|\n| A | Map | Open |\n| B | Plan | Open |\n| C | Prices | Exempt |`,
  ],
};

const titles: Readonly<Record<string, (word: string, name: string, title: string) => string>> = {
  capitals: (word, name) => `${word.toUpperCase()} ${name}`,
  'a line': (word, name, title) => `${word} ${name} - ${title}`,
  'a heading': (word, name, title) => `## ${word} ${name}: ${title}`,
  quotes: (word, name) => `${word} '${name}'`,
};

describe('a list that closes the third of three appendices', () => {
  const cases = listHeads.flatMap((above) =>
    Object.keys(entries).flatMap((entry) => Object.keys(titles).map((title) => [above, entry, title] as const)),
  );

  it.each(cases)('%s, %s, titles in %s', (above, entry, title) => {
    const titled = titles[title];
    const word = title === 'quotes' ? 'Annex' : 'Appendix';
    const list = [above, ...(entries[entry]?.(word) ?? [])].join('\n\n');
    const part = (name: string, what: string, words: string): string => `${titled?.(word, name, what)}\n\n${words}`;
    const open = [part('A', 'Map', 'The Openmap shows it all.'), part('B', 'Plan', 'Openweeks of work.')];
    const closed = part('C', 'Prices', 'The Hushprice was 9 pounds.\n\nThe second Hushtender was more.');
    expect(misplaced({ 'r.md': head + [...body, list, ...open, closed].join('\n\n') })).toEqual([]);
    expect(misplaced({ 'r.md': head + [...body, list, ...open].join('\n\n'), 'p.md': head + closed })).toEqual([]);
  });

  it('may close it by a star', () => {
    const list = 'Appendices\n\nAppendix A - Map\n\nAppendix C* - Prices\n\n* Exempt information - not for publication';
    const closed = 'Appendix C\n\nThe Hushprice was 9 pounds.';
    expect(misplaced({ 'r.md': `${head + [...body, list, closed].join('\n\n')}` })).toEqual([]);
  });
});
