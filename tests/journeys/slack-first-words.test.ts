import { afterEach, describe, expect, it } from 'vitest';
import { CHANNELS, PEOPLE } from '../../src/workspace/directory.ts';
import { type House, openHouse, wordsIn } from '../support/slack-house.ts';

let house: House | null = null;
afterEach(async () => {
  await house?.close();
  house = null;
});

describe.each(['socket', 'http'] as const)('in %s mode', (mode) => {
  it('a mention is answered once, in its thread, with its source', async () => {
    house = await openHouse(mode);
    const officer = house.workspace.as(PEOPLE.officer);
    const asked = officer.say({ channel: CHANNELS.families, text: '@Minutebook how many gritters?' });
    await expect.poll(() => officer.sees(CHANNELS.families, asked.ts).length).toBe(2);
    const [, answer] = officer.sees(CHANNELS.families, asked.ts);
    expect(wordsIn(answer)).toContain('About “how many gritters?”: 14 gritters.');
    expect(wordsIn(answer)).toContain('Highways Panel, 14 May 2024');
  });
});
