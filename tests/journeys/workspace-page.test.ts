import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { CHANNELS, PEOPLE } from '../../src/workspace/directory.ts';
import { openBrowser, withoutBrowser } from '../support/browser.ts';
import { browserChecks } from '../workspace/browser-checks.ts';
import { openTogether, type Together } from '../workspace/echo-bot.ts';
import { galleryBot, galleryManifest } from '../workspace/gallery-bot.ts';

describe.skipIf(withoutBrowser)('the workspace in a browser', () => {
  let browser: Browser;
  let together: Together;
  let context: BrowserContext;
  let page: Page;
  let trouble: string[];

  beforeAll(async () => {
    browser = await openBrowser();
    together = await openTogether(galleryBot, { page: true, manifest: galleryManifest });
  });
  afterAll(async () => {
    await browser?.close();
    await together?.close();
  });

  beforeEach(async () => {
    together.workspace.state.reset();
    await visit();
  });
  afterEach(async () => {
    await context.close();
    expect(trouble).toEqual([]);
  });

  async function visit(options: Parameters<Browser['newContext']>[0] = {}): Promise<void> {
    await context?.close();
    trouble = [];
    context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
    page = await context.newPage();
    page.setDefaultTimeout(8000);
    page.on('pageerror', (error) => trouble.push(error.message));
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) trouble.push(message.text());
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(together.workspace.url)) trouble.push(`asked for ${request.url()}`);
    });
    await page.goto(together.workspace.url);
    await composer().waitFor();
  }

  const composer = () => page.getByRole('combobox', { name: /^Message/ });
  const thread = () => page.getByRole('complementary', { name: 'Thread' });
  const goTo = (name: string) =>
    page.getByRole('navigation', { name: 'Workspace' }).getByRole('button', { name }).click();

  async function send(text: string): Promise<void> {
    await composer().fill(text);
    await composer().press('Enter');
  }

  test('an empty channel says what to ask, and one press asks it', async () => {
    await page.getByRole('button', { name: /^Everything/ }).click();

    await thread().getByRole('heading', { name: 'One of everything' }).waitFor();
    const [question] = together.workspace.as(PEOPLE.officer).sees(CHANNELS.families);
    expect(question?.text).toBe('<@U0MINUTEBK> everything');
  });

  test('commands are offered as one types, chosen with the keyboard and answered privately', async () => {
    await composer().fill('/');
    await page.getByRole('option', { name: /\/indicator/ }).waitFor();
    await composer().press('ArrowDown');
    await composer().press('ArrowUp');
    await composer().press('Enter');
    expect(await composer().inputValue()).toBe('/ask ');
    await composer().pressSequentially('what is new?');
    await composer().press('Enter');

    const answer = page.getByRole('article').filter({ hasText: 'Privately: what is new?' });
    await answer.getByText('Only visible to you').waitFor();
    await page.getByRole('radio', { name: /Cllr Tom Ward/ }).check();
    await page.getByRole('heading', { name: 'children-and-families' }).first().waitFor();
    await expect.poll(() => page.getByText('Privately: what is new?').count()).toBe(0);
  });

  test('a command typed in full is sent by Enter, not completed once more', async () => {
    await composer().pressSequentially('/ask');
    await page.getByRole('option', { name: /\/ask/ }).waitFor();
    await composer().press('Enter');
    await page.getByText('Only visible to you').first().waitFor();
    expect(await composer().inputValue()).toBe('');
  });

  test('every block is drawn: text, tables, chart, menus', async () => {
    await send('@Minutebook everything');
    const pane = thread();
    await pane.getByRole('heading', { name: 'One of everything' }).waitFor();

    expect(await pane.locator('strong', { hasText: 'Bold' }).count()).toBe(1);
    expect(await pane.getByText('*not bold*').count()).toBe(1);
    expect(await pane.getByRole('link', { name: 'a link' }).getAttribute('rel')).toBe('noopener noreferrer');
    expect(
      await pane
        .getByRole('listitem')
        .filter({ hasText: /^A(nother)? point$/ })
        .count(),
    ).toBe(2);
    expect(await pane.getByRole('blockquote').locator('em').textContent()).toBe('As the paper says');
    expect(await pane.getByRole('cell', { name: 'North' }).count()).toBe(1);
    expect(await pane.getByRole('img', { name: /bar chart\. Potholes mended\..*Q1 120, Q2 90/ }).count()).toBe(1);
    expect(await pane.getByRole('button', { name: 'Not helpful' }).count()).toBe(1);
    expect(await pane.getByRole('combobox', { name: 'Period' }).count()).toBe(1);
  });

  test('a data table is sorted by a press on a column and leafed through', async () => {
    await send('@Minutebook everything');
    const table = thread().getByRole('table', { name: 'All indicators' });
    const first = () => table.getByRole('rowheader').first().textContent();
    await table.waitFor();
    expect(await table.getByRole('rowheader').count()).toBe(5);

    await table.getByRole('button', { name: 'Sort by Value' }).click();
    expect(await first()).toBe('Potholes mended');
    await table.getByRole('button', { name: 'Sort by Value' }).click();
    expect(await first()).toBe('Bins');
    expect(await table.getByRole('columnheader', { name: /Value/ }).getAttribute('aria-sort')).toBe('descending');

    await thread().getByRole('button', { name: 'Next' }).click();
    expect(await table.getByRole('rowheader').count()).toBe(2);
    await thread().getByText('6–7 of 7').waitFor();
  });

  test('a modal holds the focus, tells what is missing, and closes when sent', async () => {
    await send('@Minutebook everything');
    await thread().getByRole('button', { name: 'Say why' }).click();
    const modal = page.getByRole('dialog', { name: 'Tell us why' });
    await modal.waitFor();
    expect(await browserChecks.focusInDialog(page)).toBe(true);

    await modal.getByRole('button', { name: 'Send' }).click();
    await modal.getByText('Please complete this required field.').first().waitFor();
    await modal.getByRole('textbox', { name: 'What was wrong?' }).fill('because');
    await modal.getByRole('radio', { name: 'Wrong figure' }).check();
    await modal.getByRole('button', { name: 'Send' }).click();
    await modal.getByText('Please say a little more.').waitFor();
    await modal.getByRole('textbox', { name: 'What was wrong?' }).fill('The figure is from 2018');
    await modal.getByRole('button', { name: 'Send' }).click();

    await modal.waitFor({ state: 'detached' });
    await goTo('Minutebook');
    await page.getByText('Reason: The figure is from 2018; figure').waitFor();
  });

  test('Escape closes a modal', async () => {
    await send('@Minutebook everything');
    await thread().getByRole('button', { name: 'Say why' }).click();
    const modal = page.getByRole('dialog', { name: 'Tell us why' });
    await modal.waitFor();
    await page.keyboard.press('Escape');
    await modal.waitFor({ state: 'detached' });
    expect(together.workspace.as(PEOPLE.officer).modals()).toEqual([]);
  });

  test('Home is drawn for the person who opens it', async () => {
    await goTo('Home');
    await page.getByRole('heading', { name: 'The library' }).waitFor();
    await page.getByText('@Priya Shah').waitFor();
  });

  test('the direct message offers the prompts the bot set, and a prompt asks', async () => {
    await goTo('Minutebook');
    await page.getByRole('heading', { name: 'Ask the papers' }).waitFor();
    await page.getByRole('button', { name: /How many potholes were mended/ }).click();
    await page.getByRole('article').filter({ hasText: 'How many potholes were mended?' }).waitFor();
  });

  test('while an answer is prepared its status, then its steps, then its words are seen', async () => {
    await send('@Minutebook slowly please');
    await thread().getByText('Minutebook is searching the papers…').waitFor();
    await thread().getByText('Searching five papers').waitFor();
    await thread().getByText('There were 120.').waitFor();
    expect(await thread().getByText('is searching the papers').count()).toBe(0);
  });

  test('a message’s menu offers the app’s shortcut, by keyboard alone', async () => {
    await send('Potholes rose by a tenth');
    const more = page.getByRole('button', { name: 'More to do with the message by Priya Shah' });
    await more.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: /Check against papers/ }).waitFor();
    await page.keyboard.press('Enter');

    await page.getByRole('button', { name: /1 reply/ }).click();
    await thread().getByText('Checked against the papers').waitFor();
  });

  test('one’s own message can be edited and deleted', async () => {
    await send('Potholes & puddles');
    const message = page.getByRole('article');
    await message.hover();
    await message.getByRole('button', { name: /More to do/ }).click();
    await page.getByRole('menuitem', { name: 'Edit message' }).click();
    await page.getByRole('textbox', { name: 'Edit your message' }).fill('Potholes < puddles');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Potholes < puddles').waitFor();
    await page.getByText('(edited)').waitFor();

    await message.hover();
    await message.getByRole('button', { name: /More to do/ }).click();
    await page.getByRole('menuitem', { name: 'Delete message' }).click();
    await message.waitFor({ state: 'detached' });
  });

  test('a file one attaches is shared with its message and can be fetched again', async () => {
    await page.locator('input[type=file]').setInputFiles({
      name: 'gritting.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('ward,gritters'),
    });
    await page.getByRole('button', { name: 'Remove gritting.csv' }).waitFor();
    await send('@Minutebook what about this?');
    const link = page.getByRole('article').getByRole('link', { name: /gritting\.csv/ });
    await link.waitFor();
    const response = await fetch(new URL((await link.getAttribute('href')) ?? '', together.workspace.url));
    expect(await response.text()).toBe('ward,gritters');
    expect(together.workspace.events().at(-1)?.payload.event).toMatchObject({
      subtype: 'file_share',
      files: [{ name: 'gritting.csv', size: 13 }],
    });
  });

  test('a message that comes in elsewhere is counted beside its channel until one looks', async () => {
    const lead = together.workspace.as(PEOPLE.leadMember);
    lead.say({ channel: CHANNELS.performance, text: 'Have you seen this?' });
    const channel = page.getByRole('navigation', { name: 'Workspace' }).getByRole('button', { name: /performance/ });
    await channel.getByText('1 new').waitFor();
    await channel.click();
    await page.getByText('Have you seen this?').waitFor();
    expect(await channel.getByText('1 new').count()).toBe(0);
  });

  test('a long channel opens on its newest messages, and earlier ones are a press away', async () => {
    const lead = together.workspace.as(PEOPLE.leadMember);
    for (let at = 1; at <= 250; at += 1) lead.say({ channel: CHANNELS.performance, text: `Note ${at} of *many*` });
    await goTo('performance');
    await page.getByText('Note 250 of many').waitFor();
    expect(await page.getByText('Note 120 of many').count()).toBe(0);

    await page.getByRole('button', { name: 'Show earlier messages' }).click();
    await page.getByText('Note 120 of many').waitFor();
    const started = Date.now();
    await send('one more');
    await page.getByRole('article').filter({ hasText: 'one more' }).waitFor();
    expect(Date.now() - started).toBeLessThan(3000);
  });

  test('starting afresh empties the channel', async () => {
    await send('hello everyone');
    await page.getByRole('article').waitFor();
    await page.getByRole('button', { name: 'Start afresh' }).click();
    await page.getByRole('article').waitFor({ state: 'detached' });
  });

  test('a channel without the bot says so and adds it with one press', async () => {
    await goTo('all-staff');
    await page.getByRole('button', { name: 'Add Minutebook to this channel' }).click();
    await page.getByText('Minutebook has been added to this channel.').waitFor();
  });

  test('hostile text is only ever text', async () => {
    await send('@Minutebook hostile');
    await expect.poll(() => thread().getByRole('article').count(), { timeout: 8000 }).toBe(10);
    await page.waitForTimeout(200);

    expect(await browserChecks.harmed(page)).toBe(false);
    expect(await thread().locator('script, iframe, img, [onerror], [onload], [srcdoc]').count()).toBe(0);
    for (const link of await thread().getByRole('link').all()) {
      expect(await link.getAttribute('href')).toMatch(/^(https?:|mailto:)/);
    }
    expect(await thread().getByText('<script>window.harmed = true</script>').count()).toBeGreaterThan(2);
  });

  test.each(['light', 'dark'] as const)('text stands out enough from what is behind it: %s', async (colorScheme) => {
    await visit({ colorScheme });
    await send('@Minutebook everything');
    await thread().getByRole('table', { name: 'All indicators' }).waitFor();
    await send('/ask something');
    await page.getByText('Only visible to you').waitFor();
    expect(await browserChecks.weakContrast(page)).toEqual([]);
    await thread().getByRole('button', { name: 'Say why' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await browserChecks.weakContrast(page)).toEqual([]);
  });

  test('everything that can be pressed or filled in has a name, and ids are single', async () => {
    await send('@Minutebook everything');
    await thread().getByRole('table', { name: 'All indicators' }).waitFor();
    expect(await browserChecks.namelessControls(page)).toEqual([]);
    expect(await browserChecks.doubledIds(page)).toEqual([]);
  });

  test('on a phone nothing runs off the side, the menu slides in, a thread takes the screen', async () => {
    await visit({ viewport: { width: 360, height: 740 } });
    await send('@Minutebook everything');
    await page.getByRole('button', { name: /1 reply/ }).click();
    await thread().getByRole('table', { name: 'All indicators' }).waitFor();
    expect(await browserChecks.overflow(page)).toBe(0);

    await page.getByRole('button', { name: 'Close the thread' }).click();
    await page.getByRole('button', { name: 'Open the menu' }).click();
    await goTo('performance');
    await page.getByRole('heading', { name: 'performance' }).first().waitFor();
    expect(await browserChecks.overflow(page)).toBe(0);
  });

  test('when the bot goes away the page says so, and says nothing once it is back', async () => {
    together.workspace.connections.cut();
    await page.getByText('Minutebook is not connected yet').waitFor();
    await page.getByText('Minutebook is not connected yet').waitFor({ state: 'detached', timeout: 12_000 });
  });
});
