import { afterEach, describe, expect, it } from 'vitest';
import { emptyCatalogue } from '../../src/indicators/catalogue.ts';
import { digestChanges } from '../../src/indicators/digest-changes.ts';
import { createIndicatorLibrary } from '../../src/indicators/indicator-library.ts';
import { readReadings } from '../../src/indicators/read-readings.ts';
import { CHANNELS, PEOPLE } from '../../src/workspace/directory.ts';
import { realPapers } from '../indicators/real-papers.ts';
import { type House, openHouse, wordsIn } from '../support/slack-house.ts';

const library = createIndicatorLibrary(readReadings(realPapers(), emptyCatalogue), emptyCatalogue);
const facts = {
  lookUp: async (name: string, period?: string) => library.lookUp(name, period),
  listIndicators: async () => library.latest,
  changes: async () => digestChanges(library.readings),
};

let house: House | null = null;
afterEach(async () => {
  await house?.close();
  house = null;
});

/** A person in a workspace whose app reads the real papers. */
async function analyst() {
  house ??= await openHouse('socket', facts);
  const { workspace } = house;
  const person = workspace.as(PEOPLE.officer);
  const mine = () => person.sees(CHANNELS.families).filter(({ ephemeralFor }) => ephemeralFor === person.id);
  const next = async (act: () => Promise<unknown>) => {
    const before = mine().length;
    await act();
    await expect.poll(() => mine().length).toBeGreaterThan(before);
    return wordsIn(mine().slice(before));
  };
  const newest = () => mine().at(-1)?.ts ?? '';
  return {
    workspace,
    person,
    newest,
    type: (command: string, text: string) => next(() => person.command(CHANNELS.families, command, text)),
    press: (action: string) => next(() => person.press(CHANNELS.families, newest(), action)),
  };
}

describe('the card of one indicator', () => {
  it('keeps its period through every button', async () => {
    const { type, press, person, newest } = await analyst();
    const card = await type('/indicator', 'NEET sep 21');
    expect(card).toContain('1.4%  ·  Sep 2021/22');
    // What is odd about December's figure is not odd about September's.
    expect(card).not.toContain('Amber although');
    await person.press(CHANNELS.families, newest(), 'minutebook_share_indicator');
    const everyone = () => person.sees(CHANNELS.families).filter(({ ephemeralFor }) => ephemeralFor === null);
    await expect.poll(() => wordsIn(everyone())).toContain('1.4%  ·  Sep 2021/22');
    expect(await press('minutebook_compare')).toContain('NEET young people aged 16-17: compared');
  });

  it('opens the paragraph that speaks of it, and the row of the table', async () => {
    const { type, person, newest } = await analyst();
    await type('/indicator', 'EHE');
    await person.press(CHANNELS.families, newest(), 'minutebook_source_1');
    await expect.poll(() => wordsIn(person.modals())).toContain('Paragraph 31');
  });

  it('shows its trend to all without the chart where Slack refuses the chart', async () => {
    const { workspace, type, person, newest } = await analyst();
    await type('/indicator', 'EHE');
    await person.press(CHANNELS.families, newest(), 'minutebook_share_indicator');
    const shared = () => person.sees(CHANNELS.families).find(({ ephemeralFor }) => ephemeralFor === null);
    await expect.poll(shared).toBeDefined();
    workspace.mishaps.next('chat.postMessage', { kind: 'refused', error: 'invalid_blocks' });
    await person.press(CHANNELS.families, shared()?.ts ?? '', 'minutebook_trend');
    const replies = () => person.sees(CHANNELS.families, shared()?.ts ?? '').slice(1);
    await expect.poll(replies).toHaveLength(1);
    expect(JSON.stringify(replies())).not.toContain('data_visualization');
    expect(wordsIn(replies())).toMatch(/Q2 2021\/22:\s+749.*Q3 2021\/22:\s+829/);
  });
});

describe('two side by side', () => {
  it('compares two indicators and two periods', async () => {
    const { type } = await analyst();
    expect(await type('/indicator', 'EHE vs NEET')).toContain(
      'The figures are in different units: a number and a percentage.',
    );
    expect(await type('/indicator', 'NEET dec 21 vs sep 21')).toContain('1.2% − 1.4% = −0.2 percentage points');
  });
});

describe('what changed since the last report', () => {
  it.each(['what changed', "what's changed since the last report?", 'changes'])('%s', async (words) => {
    const { type } = await analyst();
    expect(await type('/indicators', words)).toMatch(/one report of indicators only.*Getting worse.*Biggest moves/s);
  });

  it('is on the App Home, with direction in words', async () => {
    const { workspace } = await analyst();
    const home = () => wordsIn(workspace.as(PEOPLE.officer).home());
    await workspace.as(PEOPLE.officer).openHome();
    await expect.poll(home).toContain('What changed since the last report');
    expect(home()).toContain('getting worse');
  });
});

describe('export', () => {
  it('sends the rows of the filter as a file by direct message, by a word and by a click', async () => {
    const { workspace, type, press } = await analyst();
    const uploads = () =>
      workspace.calls.filter(({ method, error }) => method === 'files.completeUploadExternal' && !error);
    expect(await type('/indicators', 'csv amber or worse')).toMatch(
      /indicators\.csv is in our direct messages.*6 of 25 indicators rated red or amber/s,
    );
    expect(uploads()).toHaveLength(1);
    await type('/indicators', 'red');
    expect(await press('minutebook_export_indicators')).toContain('1 of 25 indicators rated red');
    expect(uploads()).toHaveLength(2);
  });

  it('says so where the file does not go through', async () => {
    const { workspace, type } = await analyst();
    workspace.mishaps.next('files.getUploadURLExternal', { kind: 'refused', error: 'missing_scope' }, 9);
    expect(await type('/indicators', 'csv red')).toMatch(/could not be sent: .*missing_scope/s);
  });
});

describe('what nobody should type, answered with a helpful sentence', () => {
  it.each([
    ['/indicator', '', 'For example'],
    ['/indicators', '', 'For example'],
    ['/indicator', 'x'.repeat(5000), '5000 characters long'],
    ['/indicators', 'x '.repeat(2500), 'I could make nothing of'],
    ['/indicator', '<script>alert(1)</script> *NEET*', '1.2%  ·  Dec 2021/22'],
    ['/indicator', 'NEET Q7 2021/22', 'is not a period I can read'],
    ['/indicator', 'NEET 2035', 'The papers hold no figure for 2035. They hold Sep 2021/22, Dec 2021/22.'],
    ['/indicators', 'purple monkeys', 'I could make nothing of “purple monkeys”, so all are listed'],
    ['/indicators', 'red top quartile', 'None of the 25 indicators is rated red, in the top quartile'],
    ['/indicators', 'csv red top quartile', 'nothing to export'],
    ['/indicator', 'zebras', 'No indicator in the papers goes by “zebras”'],
    ['/indicator', 'NEET vs zebras', 'No indicator in the papers goes by “zebras”'],
    ['/indicator', 'NEET rate in Leicester City', 'The papers hold no figures for “Leicester City”'],
  ])('%s %s', async (command, text, sentence) => {
    const { type } = await analyst();
    expect(await type(command, text)).toContain(sentence);
  });
});
