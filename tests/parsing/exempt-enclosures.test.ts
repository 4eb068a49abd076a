import { describe, expect, it } from 'vitest';
import { misplaced } from './misplaced.ts';

const paper = (list: string, ...parts: readonly (readonly [string, string])[]): string =>
  [
    '# Review of the leisure trust',
    'Cabinet, 3 May 2024',
    '1\\. The trust Openruns four pools and a track.',
    list,
    ...parts.flatMap(([title, said]) => [`## ${title}`, `The paper ${said} says more of the pools.`]),
  ].join('\n\n');

describe('a list of enclosures in one sentence', () => {
  it.each([
    [
      'Enclosures: 1. Business plan 2. Letter from the trust (confidential)',
      [
        ['Enclosure 1', 'Openplan'],
        ['Enclosure 2', 'Hushletter'],
      ],
    ],
    [
      'Attached: A. Map of pools. B. Offer of the bank (exempt). C. Timetable.',
      [
        ['A. Map of pools', 'Openmap'],
        ['B. Offer of the bank', 'Hushoffer'],
        ['C. Timetable', 'Opentimes'],
      ],
    ],
    [
      'Enclosed: (1) Map, (2) Letter of the auditor (private and confidential), (3) Survey',
      [
        ['Enclosure 1 - Map', 'Openmap'],
        ['Enclosure 2 - Letter of the auditor', 'Hushletter'],
        ['Enclosure 3 - Survey', 'Opensurvey'],
      ],
    ],
    [
      'Supporting documents: 1) Plan 2) Bank terms – confidential 3) Map',
      [
        ['Document 1: Plan', 'Openplan'],
        ['Document 2: Bank terms', 'Hushterms'],
        ['Document 3: Map', 'Openmap'],
      ],
    ],
    [
      'Attachments: Attachment 1 - Plan; Attachment 2 - Valuation (not for publication)',
      [
        ['Attachment 1', 'Openplan'],
        ['Attachment 2', 'Hushvalue'],
      ],
    ],
    [
      'Enclosures: 1. Business plan 2. Letter from the trust (public)',
      [
        ['Enclosure 1', 'Openplan'],
        ['Enclosure 2', 'Openletter'],
      ],
    ],
  ] as const)('closes those that it marks and nothing else: %s', (list, parts) => {
    expect(misplaced({ 'r.md': paper(list, ...parts) })).toEqual([]);
    expect(
      misplaced({
        'r.txt': paper(list, ...parts)
          .replace(/^#+ /gm, '')
          .replace('1\\.', '1.'),
      }),
    ).toEqual([]);
  });

  it('takes nothing from a sentence on the whole report', () => {
    const said = 'This report is exempt under paragraph 3 of Schedule 12A. Enclosures: 1. Plan 2. Bank terms (exempt)';
    expect(misplaced({ 'r.md': paper(said).replaceAll('Open', 'Hush') })).toEqual([]);
  });
});
