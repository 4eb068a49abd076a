import { readBytes } from '../../src/adapters/files/readers/read-bytes.ts';
import { relateFiles } from '../../src/parsing/across-files/relate-files.ts';
import { parseFile } from '../../src/parsing/parse-file.ts';
import { misplacedIn } from './misplaced.ts';

export type Entry = readonly [number: string, title: string, words?: string];

/** Reads files of any format, in the order given and in the other. */
export async function misplacedApart(files: Readonly<Record<string, string>>): Promise<string[]> {
  const parsed = await Promise.all(
    Object.entries(files).map(async ([file, text]) => {
      const bytes = Buffer.from(text);
      const read = await readBytes(bytes);
      return parseFile({ file, bytes, ...(read ? { read } : {}) });
    }),
  );
  const words = Object.values(files).join('\n');
  return [parsed, parsed.toReversed()].flatMap((order) => misplacedIn(relateFiles(order), words));
}

export const plainFront = ['Aldermoor Borough Council', 'Cabinet', 'Tuesday 14 April 2026 at 2.00 pm', 'AGENDA'];
const page = (inside: string): string =>
  `<html><body><h1>Cabinet</h1><p>Tuesday 14 April 2026 at 2.00 pm</p><h2>Agenda</h2>${inside}</body></html>`;
const asText = ([number, title, words]: Entry): readonly string[] => [
  `${number ? `${number}. ` : ''}${title}`,
  ...(words ? [words] : []),
];

/** One list of business, set out as councils set theirs out. */
export const agendas: Readonly<Record<string, (entries: readonly Entry[], note?: string) => string>> = {
  'a line each': (entries, note = '') =>
    [...plainFront.slice(0, 3), '', 'AGENDA', '', ...entries.flatMap(asText), '', note].join('\n'),
  'a paragraph each': (entries, note = '') => [...plainFront, ...entries.flatMap(asText), note].join('\n\n'),
  'pipes in Markdown': (entries, note = '') =>
    [
      '# Cabinet',
      'Tuesday 14 April 2026 at 2.00 pm',
      '## Agenda',
      ['| No. | Item |', '|---|---|', ...entries.map((one) => `| ${one[0]} | ${one.slice(1).join(' ')} |`)].join('\n'),
      note,
    ].join('\n\n'),
  'an HTML table': (entries, note = '') =>
    page(
      `<table>${entries.map(([number, ...rest]) => `<tr><td>${number}</td><td>${rest.map((one) => `<p>${one}</p>`).join('')}</td></tr>`).join('')}</table><p>${note}</p>`,
    ),
  'an HTML list': (entries, note = '') =>
    page(`<ul>${entries.map((one) => `<li>${one.join(' ')}</li>`).join('')}</ul><p>${note}</p>`),
  'HTML headings': (entries, note = '') =>
    page(`${entries.map((one) => `<h3>${asText(one).join('</h3><p>')}</h3>`).join('')}<p>${note}</p>`),
  'lines of a PDF': (entries, note = '') =>
    [
      ...plainFront,
      '',
      ...entries.flatMap(([number, ...rest]) => [number.padEnd(4) + rest.join('\n    '), '']),
      note,
    ].join('\n'),
};
export const withoutNumbers: typeof agendas = {
  'a paragraph each, unnumbered': (entries) => [...plainFront, ...entries.flatMap(([, ...rest]) => rest)].join('\n\n'),
  'points, unnumbered': (entries) =>
    [
      '# Cabinet',
      'Tuesday 14 April 2026',
      '## Agenda',
      entries.map(([, ...rest]) => `- ${rest.join('\n  ')}`).join('\n'),
    ].join('\n\n'),
};
export const service: typeof agendas = {
  'the XML of a site': (entries) =>
    `<?xml version="1.0"?><meeting><meetingid>5</meetingid><committeetitle>Cabinet</committeetitle><meetingdate>14/04/2026</meetingdate><agendaitems>${entries
      .map(
        ([number, title, words = '']) =>
          `<agendaitem><agendaitemnumber>${number}</agendaitemnumber><agendaitemtitle>${title}</agendaitemtitle><isrestricted>False</isrestricted><agendatext>${words}</agendatext></agendaitem>`,
      )
      .join('')}</agendaitems></meeting>`,
};
