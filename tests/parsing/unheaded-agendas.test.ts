import { describe, expect, it } from 'vitest';
import { misplaced } from './misplaced.ts';

const front = 'ASHDOWN CITY COUNCIL\nHOUSING COMMITTEE\nTuesday 18 November 2031 - 7.00pm - Guildhall';
const report = (item: number, title: string, words: string): string =>
  `ASHDOWN CITY COUNCIL - HOUSING COMMITTEE - 18 NOVEMBER 2031\nItem ${item}: ${title}\n\n${item}.1 ${words}\n`;
const damp = (item: number): string => report(item, 'DAMP AND MOULD', 'Tenants told of Opendamp in the summer.');
const swan = (item: number): string => report(item, 'THE SWAN HOTEL', 'The owners would take Hushswan for it.');
const pack = (agenda: string, item = 2): Readonly<Record<string, string>> => ({
  'agenda.txt': agenda,
  'damp.txt': damp(item),
  'swan.txt': swan(item + 1),
});

const libraries: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'numbers without a stop': pack(
    `${front}\n\n1   Apologies\n2   Damp and mould\n3   The Swan Hotel (exempt: paragraph 3. This report is not for publication.)\n\nOfficer: N. Thackray`,
  ),
  'the minutes first': pack(
    `${front}\n\n1. Minutes\n2. Damp and mould\n3. The Swan Hotel (not for publication: paragraph 3)`,
  ),
  'numbers parted by tabs': pack(
    `${front}\n\n1\tApologies\n2\tDeclarations\n3\tDamp and mould\n4\tThe Swan Hotel (not for publication: paragraph 3)`,
    3,
  ),
  'whose report it is and the marking on lines of their own': pack(
    `${front}\n\n1  Apologies\n2  Damp and mould\n   Report of the Head of Repairs\n3  The Swan Hotel\n   Not for publication: exempt under paragraph 3 of Schedule 12A\n4  Any other business`,
  ),
  'two items above a private part, and their reports below': {
    'a.txt': `${front}\n\nPART I - OPEN ITEMS\n1. Apologies\n2. Bus fund (report below)\n\nPART II - EXEMPT ITEMS\n3. Depot sale\n\nREPORT ON ITEM 2: BUS FUND\n2.1 The Openbus carried many people in its first year.\n\nREPORT ON ITEM 3: DEPOT SALE\n3.1 The depot would fetch Hushdepot.`,
  },
  'two items above a private part without any': {
    'a.txt': `${front}\n\nPART I - OPEN ITEMS\n1. Apologies\n2. Bus fund (report below)\n\nPART II - EXEMPT ITEMS\nNone\n\nREPORT ON ITEM 2: BUS FUND\n2.1 The Openbus carried many people in its first year.`,
  },
  'a private record that opens with apologies is no agenda': {
    'a.txt':
      'EXEMPT - NOT FOR PUBLICATION\nAshdown City Council\nAppointments Panel\n12 March 2030\n\n1. Apologies\nCllr Jones is at Hushfirst.\n2. Mr Brown\nHe said Hushsecond.\n3. Next steps\nThe Hushthird will be told.',
  },
};

describe('agendas that no word heads', () => {
  it.each(Object.entries(libraries))('tell what is private: %s', (_, files) => {
    expect(misplaced(files)).toEqual([]);
  });
});
