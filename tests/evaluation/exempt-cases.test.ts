import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readBytes } from '../../src/adapters/files/readers/read-bytes.ts';
import type { ParsedFile } from '../../src/papers/paper.ts';
import { relateFiles } from '../../src/parsing/across-files/relate-files.ts';
import { parseFile } from '../../src/parsing/parse-file.ts';

/** One small set of papers: whose words must be kept back, and which beside them must not. */
interface ExemptCase {
  readonly case: string;
  readonly dressing: string;
  readonly files: Readonly<Record<string, string>>;
  /** Words that must never be shown. */
  readonly exempt: readonly string[];
  /** The beginnings of words that must be. */
  readonly public: readonly string[];
}

/** How many cases leak, or hide what is public, as far as was reached: no change may raise them. */
const lists = [
  { list: 'first', leaking: 0, hiding: 1 },
  { list: 'second', leaking: 0, hiding: 4 },
  { list: 'third', leaking: 0, hiding: 0 },
  { list: 'fifth', leaking: 0, hiding: 4 },
  { list: 'fourth', leaking: 0, hiding: 12 },
  { list: 'sixth', leaking: 0, hiding: 3 },
  { list: 'seventh', leaking: 0, hiding: 2 },
  { list: 'eighth', leaking: 0, hiding: 4 },
  { list: 'ninth', leaking: 0, hiding: 1 },
  { list: 'tenth', leaking: 0, hiding: 0 },
];

describe('papers in which something is not for publication, as clerks mark it', () => {
  it.each(lists)('the $list list is kept as well as was reached', async ({ list, leaking, hiding }) => {
    const outcomes = await Promise.all(casesOf(list).map(judge));
    const of = (fault: 'leaks' | 'hides'): string[] =>
      outcomes.flatMap((one) => (one[fault].length > 0 ? [`${one.case}: ${one[fault].join(' | ')}`] : []));
    expect(of('leaks').slice(leaking)).toEqual([]);
    expect(of('hides').slice(hiding)).toEqual([]);
  });
});

function casesOf(list: string): readonly ExemptCase[] {
  const text = readFileSync(new URL(`exempt-cases/${list}.jsonl`, import.meta.url), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

async function judge(one: ExemptCase): Promise<{ case: string; leaks: readonly string[]; hides: readonly string[] }> {
  const parsed: ParsedFile[] = [];
  for (const [file, text] of Object.entries(one.files)) {
    const bytes = Buffer.from(text);
    const read = await readBytes(bytes);
    parsed.push(parseFile({ file, bytes, ...(read ? { read } : {}) }));
  }
  const open = relateFiles(parsed)
    .flatMap(({ papers }) => papers)
    .filter(({ visibility }) => visibility === 'public')
    .flatMap(({ nodes }) => nodes.flatMap(({ text, item, headings }) => [text, item.title, ...headings]));
  const said = squeezed(open.join('\n'));
  return {
    case: one.case,
    leaks: one.exempt.filter((words) => runsOf(words).some((run) => said.includes(squeezed(run)))),
    hides: one.public.filter((words) => !said.includes(squeezed(words.replace(LEAD_IN, '')))),
  };
}

/** Every run of six words: to show a part of what is not public is to show it. */
function runsOf(words: string): readonly string[] {
  const all = words.split(/\s+/);
  return all.length <= 6 ? [words] : all.slice(5).map((_, index) => all.slice(index, index + 6).join(' '));
}

/** A resolution stands under its heading, which is no part of its words. */
const LEAD_IN = /^(?:(?:RESOLVED|AGREED|DECISION)\W*|(?:Resolved|Agreed|Decision)\s*[:\u2013-]\s*)/;

/** Words without what stands between them: white space, marks of stress, the colon that parts a title from its text. */
const squeezed = (text: string): string =>
  text
    .replace(/[\s\u00a0\u00ad*_:]+/g, '')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .toLowerCase();
