import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PLACES = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where a Chromium is, or null. */
export const chromiumPath: string | null = PLACES.find((path) => path !== undefined && existsSync(path)) ?? null;

/**
 * Whether browser journeys are left out: only where no Chromium is found, and never in CI, where its absence is a
 * failure. Says so once.
 */
export const withoutBrowser: boolean = chromiumPath === null && process.env.CI !== 'true';

if (withoutBrowser) {
  process.stderr.write('No Chromium found: browser journeys are left out. Install it or set CHROMIUM_PATH.\n');
}

/** Starts a headless Chromium that talks to nobody but this machine. */
export function openBrowser(): Promise<Browser> {
  if (!chromiumPath) throw new Error('No Chromium found. Install it or set CHROMIUM_PATH.');
  return chromium.launch({ executablePath: chromiumPath, headless: true, args: FLAGS });
}
