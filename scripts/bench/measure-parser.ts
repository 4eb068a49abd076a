import { readdirSync, readFileSync } from 'node:fs';
import { parseFile } from '../../src/parsing/parse-file.ts';
import type { ParserResult } from './jobs.ts';
import { madeLibrary } from './made-library.ts';
import { round } from './timing.ts';

const PARSED_PARAGRAPHS = 5000;
const PAPERS = new URL('../../knowledge/papers/', import.meta.url);

/**
 * So many bytes are read of each kind, in passes over the same papers: the engine compiles what it runs as it goes, and the
 * few real papers are soon read. The fastest pass is the parser's own; the others share their core with whatever else runs.
 */
const BYTES_READ = 20e6;

interface Text {
  readonly file: string;
  readonly text: string;
}

/**
 * Text to papers, in megabytes a second of one core's time: of made papers, and of the library's own. These are read first,
 * while nothing is compiled: so a library of a few papers is read when it is added. To be called in a process of its own.
 */
export function measureParser(): ParserResult {
  const made = [...madeLibrary(PARSED_PARAGRAPHS)].map(({ file, text }) => ({ file, text }));
  const own = readdirSync(PAPERS).map((file) => ({ file, text: readFileSync(new URL(file, PAPERS), 'utf8') }));
  const began = performance.now();
  for (const { file, text } of own) parseFile({ file, bytes: Buffer.from(text) });
  const ownFirstMs = round(performance.now() - began, 0);
  return {
    ownFirstMs,
    megabytes: round(sizeOf(made) / 1e6, 2),
    mbPerSecond: fastest(made, (text) => text),
    ownMegabytes: round(sizeOf(own) / 1e6, 2),
    ownMbPerSecond: fastest(own, varied),
  };
}

const sizeOf = (texts: readonly Text[]): number =>
  texts.reduce((total, { text }) => total + Buffer.byteLength(text), 0);

function fastest(texts: readonly Text[], vary: (text: string, pass: number) => string): number {
  const spent = Array.from({ length: Math.ceil(BYTES_READ / sizeOf(texts)) }, (_, pass) => {
    const files = texts.map(({ file, text }) => ({ file, bytes: Buffer.from(vary(text, pass)) }));
    const before = process.cpuUsage();
    for (const file of files) parseFile(file);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  });
  return round(sizeOf(texts) / 1e6 / Math.min(...spent), 2);
}

/** The same text with other long words and numbers, so that nothing remembered of one pass spares the next its work. */
function varied(text: string, pass: number): string {
  const vowels = 'aeiou';
  return text
    .replace(/\b[a-z]{9,}\b/g, (word, at) => word.replace(/[aeiou]/, vowels[(at + pass) % vowels.length] ?? 'a'))
    .replace(/\d{3}/g, (digits, at) => `${100 + ((Number(digits) + at + 7 * pass) % 900)}`);
}
