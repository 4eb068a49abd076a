import { afterEach, describe, expect, it } from 'vitest';
import { CHANNELS, PEOPLE } from '../../src/workspace/directory.ts';
import { type House, openHouse, settled, wordsIn } from '../support/slack-house.ts';

let house: House | null = null;
afterEach(async () => {
  await house?.close();
  house = null;
});

const papers = Array.from({ length: 500 }, (_, n) => ({
  title: `Paper number ${n} of the library`,
  kind: 'report',
  body: 'Cabinet',
  date: '2024-05-14',
  dateNote: null,
}));

describe('Home', () => {
  it('leads through five hundred papers, newest first, page by page and back', { timeout: 60_000 }, async () => {
    const library = { papers, meetings: 90, paragraphs: 20_000, readings: 800, digest: 'd' };
    house = await openHouse('socket', { library: async () => library });
    const officer = house.workspace.as(PEOPLE.officer);
    officer.openHome();
    const shows = (words: string) => expect.poll(() => wordsIn(officer.home()), { timeout: 5000 }).toContain(words);
    await shows('Paper number 0 ');
    const seen = new Set<string>();
    for (let page = 1; page <= 34; page += 1) {
      await shows(`Page ${page} of 34`);
      for (const [title] of wordsIn(officer.home()).matchAll(/Paper number \d+/g)) seen.add(title);
      if (page < 34) expect(await officer.pressAtHome('minutebook_home_page_1')).toEqual({ ok: true });
    }
    expect(seen.size).toBe(500);
    expect(await officer.pressAtHome('minutebook_home_page_0')).toEqual({ ok: true });
    await shows('Page 33 of 34');
    expect(house.workspace.calls.filter(({ method, error }) => method === 'views.publish' && error)).toEqual([]);
  });

  it('opens what was asked lately, for the one who asked it alone', async () => {
    house = await openHouse();
    const [officer, other] = [house.workspace.as(PEOPLE.officer), house.workspace.as(PEOPLE.leadMember)];
    await officer.command(CHANNELS.families, '/ask', 'how many gritters?');
    await settled(house);
    officer.openHome();
    other.openHome();
    await expect.poll(() => wordsIn(officer.home())).toContain('how many gritters?');
    await officer.pressAtHome('minutebook_reopen_0');
    await expect.poll(() => wordsIn(officer.modals())).toContain('14 gritters');
    await expect.poll(() => wordsIn(other.home())).toContain('How to ask');
    expect(wordsIn(other.home())).not.toContain('gritters');
  });
});
