import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { openBrowser } from '../tests/support/browser.ts';
import { startApp } from '../tests/support/running-app.ts';

/** Takes the pictures of the README: the real app, the papers of the knowledge folder, a real browser. */
async function takeScreenshots(): Promise<void> {
  mkdirSync('docs', { recursive: true });
  const [browser, app] = await Promise.all([openBrowser(), startApp()]);
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, deviceScaleFactor: 2 });
    await page.goto(app.url);
    await askAndLookUp(page);
    await page.screenshot({ path: 'docs/workspace.png' });
    await page.getByRole('button', { name: 'Home', exact: true }).click();
    await page.getByRole('heading', { name: 'The library' }).waitFor();
    await page.screenshot({ path: 'docs/workspace-home.png' });
    await darkAndNarrow(page, app.url);
    await page.screenshot({ path: 'docs/workspace-narrow.png' });
  } finally {
    await browser.close();
    await app.stop();
  }
}

/** A question with its cited answer in the thread, and an indicator card beside it. */
async function askAndLookUp(page: Page): Promise<void> {
  const composer = page.getByRole('combobox', { name: /^Message/ });
  await composer.fill('@Minutebook How many children were electively home educated in quarter 3?');
  await composer.press('Enter');
  await page.getByRole('complementary', { name: 'Thread' }).getByText('Sources').waitFor();
  await composer.fill('/indicator NEET');
  await composer.press('Enter');
  await page.getByText('Only visible to you').waitFor();
  await page.waitForTimeout(500);
}

async function darkAndNarrow(page: Page, url: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 400, height: 860 });
  await page.goto(`${url}/#/C0FAMILIES`);
  await page
    .getByRole('button', { name: /repl(y|ies)/ })
    .first()
    .click();
  await page.getByRole('complementary', { name: 'Thread' }).getByText('Sources').waitFor();
  await page.waitForTimeout(300);
}

await takeScreenshots();
