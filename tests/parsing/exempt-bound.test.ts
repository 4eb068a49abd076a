import { describe, expect, it } from 'vitest';
import { misplaced } from './misplaced.ts';

const agenda = 'MERE DISTRICT COUNCIL\nCabinet\nTuesday, 5 March 2024\n\nAGENDA\n\n1. Apologies\n2. Minutes\n';
const open = '4.1 The Openfirst roof will be mended in May by local firms.';
const hush = '5.1 The bidder Hushone would pay no more than that for the field.';

const packs: Readonly<Record<string, string>> = {
  'that the list marks': `${agenda}4. Roof (Paper 4)\n5. Field (Paper 5, exempt)\n\nPAPER 4 – ROOF\n${open}\n\nPAPER 5 – FIELD\n${hush}\n`,
  'whose title marks them': `${agenda}4. Roof (Paper 4)\n5. Field (Paper 5)\n\nPAPER 4 – ROOF\n${open}\n\nPAPER 5 – FIELD – NOT FOR PUBLICATION\n${hush}\n`,
};

describe('papers bound behind an agenda', () => {
  it.each(Object.entries(packs))('keeps back those %s', (_, text) => {
    expect(misplaced({ 'pack.txt': text })).toEqual([]);
  });
});
