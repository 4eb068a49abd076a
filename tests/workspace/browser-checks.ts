import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { z } from 'zod';

const source = readFileSync(new URL('browser-checks.js', import.meta.url), 'utf8')
  .trim()
  .replace(/;$/, '');

const run = (page: Page, check: string): Promise<unknown> => page.evaluate(`${source}.${check}()`);
const list = z.array(z.string());

/** Looks at a page from inside the browser. */
export const browserChecks = {
  weakContrast: async (page: Page) => list.parse(await run(page, 'weakContrast')),
  namelessControls: async (page: Page) => list.parse(await run(page, 'namelessControls')),
  doubledIds: async (page: Page) => list.parse(await run(page, 'doubledIds')),
  overflow: async (page: Page) => z.number().parse(await run(page, 'overflow')),
  harmed: async (page: Page) => z.boolean().parse(await run(page, 'harmed')),
  focusInDialog: async (page: Page) => z.boolean().parse(await run(page, 'focusInDialog')),
} as const;
