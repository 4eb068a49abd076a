import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openBrowser, withoutBrowser } from '../support/browser.ts';
import { type RunningApp, startApp } from '../support/running-app.ts';
import { browserChecks } from '../workspace/browser-checks.ts';

describe.skipIf(withoutBrowser)('Minutebook in the local workspace, as npm start serves it', () => {
  let browser: Browser;
  let app: RunningApp;
  let page: Page;

  beforeAll(async () => {
    [browser, app] = await Promise.all([openBrowser(), startApp()]);
    page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    page.setDefaultTimeout(15_000);
  }, 150_000);
  afterAll(async () => {
    await browser?.close();
    await app?.stop();
  });

  beforeEach(async () => {
    await page.goto(app.url);
    await page.getByRole('button', { name: 'Start afresh' }).click();
    await page.getByRole('article').waitFor({ state: 'detached' });
  });

  const thread = () => page.getByRole('complementary', { name: 'Thread' });
  const composer = () => page.getByRole('combobox', { name: /^Message/ });

  const become = (name: string) => page.getByRole('radio', { name: new RegExp(name) }).check();

  async function send(text: string): Promise<void> {
    await composer().fill(text);
    await composer().press('Enter');
  }

  test('health is 200 once it serves', async () => {
    expect((await fetch(`${app.url}/healthz`)).status).toBe(200);
  });

  test('a question in a channel is answered in its thread with a cited figure, whose source opens', async () => {
    await send('@Minutebook How many children were electively home educated in quarter 3?');

    const answer = thread().getByRole('article').filter({ hasText: 'Sources' });
    await answer.waitFor();
    const words = await answer.textContent();
    expect(words).toContain('829');
    expect(words).toMatch(/\[1\]/);
    expect(words).toContain('8 March 2022');

    await answer.locator('button', { hasText: 'Show source' }).first().click();
    const source = page.getByRole('dialog');
    await source.waitFor();
    expect(await source.textContent()).toContain('829');
    await page.keyboard.press('Escape');
    await source.waitFor({ state: 'detached' });
  });

  test('a follow-up in the thread needs no mention', async () => {
    await send('@Minutebook How many children were electively home educated in quarter 3?');
    await thread().getByRole('article').filter({ hasText: 'Sources' }).waitFor();

    const reply = thread().getByRole('combobox', { name: /^Reply/ });
    await reply.fill('And how many young people were NEET?');
    await reply.press('Enter');

    await expect.poll(() => thread().getByRole('article').count(), { timeout: 15_000 }).toBe(4);
  });

  test('/indicator EHE shows the card to its author alone, and it can be shared', async () => {
    await send('/indicator EHE');
    const card = page.getByRole('article').filter({ hasText: 'Children Electively Educated at Home' }).first();
    await card.getByText('Only visible to you').waitFor();
    expect(await card.textContent()).toMatch(/829[\s\S]*749/);

    await become('Cllr Tom Ward');
    await page.getByRole('article').waitFor({ state: 'detached' });
    await become('Priya Shah');
    await card.locator('button', { hasText: 'Share in channel' }).click();
    await become('Cllr Tom Ward');
    await page.getByRole('article').filter({ hasText: 'shared' }).first().waitFor();
    await become('Priya Shah');
  });

  test('/indicators all is a table one can sort', async () => {
    await send('/indicators all');
    const table = page.getByRole('table').first();
    await table.waitFor();
    await table
      .getByRole('button', { name: /^Sort by/ })
      .first()
      .click();
    expect(await table.locator('th[aria-sort="ascending"]').count()).toBe(1);
  });

  test('Home says what the library holds', async () => {
    await page.getByRole('button', { name: 'Home', exact: true }).click();
    await page.getByRole('heading', { name: 'The library' }).waitFor();
    expect(await browserChecks.weakContrast(page)).toEqual([]);
  });

  test('the direct message suggests questions, and a suggestion is answered', async () => {
    await page.getByRole('button', { name: /^Minutebook App/ }).click();
    await page.getByRole('listitem').getByRole('button').filter({ hasText: 'What can you do?' }).click();
    await page.getByRole('article').filter({ hasText: '/indicator' }).first().waitFor();
  });

  test('a port in use is one sentence and exit 2', async () => {
    const port = new URL(app.url).port;
    await expect(startApp({ PORT: port })).rejects.toThrow(/Port \d+ on 127\.0\.0\.1 is already in use\. Stop/);
  });
});
