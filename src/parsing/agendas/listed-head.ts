import type { PaperHeader } from '../heads/paper-header.ts';
import { isBlank, type Line } from '../text/line.ts';
import { plainText } from '../text/markup.ts';
import { titleCase } from '../text/title-case.ts';

/** What a head says whose title is known, with whose report it is right below. */
export function headOf(
  lines: readonly Line[],
  index: number,
  { title, printed = title, label, to, said = [] }: HeadWords,
  by: ReturnType<typeof authorBelow>,
): PaperHeader {
  const number = lines[index]?.number ?? 0;
  return {
    kind: /^presentation\b/i.test(by?.said ?? '') ? 'presentation' : 'report',
    body: null,
    date: null,
    title: titleCase(title),
    author: by?.author ?? null,
    label,
    lines: [...said, printed, ...(by?.next ? [by.said] : [])],
    from: number,
    to: lines[by?.next ? by.at : to]?.number ?? number,
  };
}

interface HeadWords {
  readonly title: string;
  /** The title as it stands there, if not as it is. */
  readonly printed?: string;
  readonly label: string | null;
  readonly to: number;
  readonly said?: readonly string[];
}

/** The words of a line without markup, a space between any two. */
export function wordsOf(line: Line | undefined): string {
  const text = (line?.text ?? '').slice(0, 400);
  const words = plainText((text.startsWith('#') ? text.replace(/^#{1,6}\s+/, '') : text).trim());
  return otherSpace.test(words) ? words.replace(/\s+/g, ' ') : words;
}

/** Runs of spaces are one already. */
const otherSpace = /[^\S ]/;

const authored =
  /^(?:(?:joint )?(?:report|paper|presentation|briefing(?: note)?|note|update|memorandum) (?:of|by|from)\b:?\s*(?:the )?|(?:report )?(?:authors?|lead(?: officer)?|presented by|prepared by|portfolio holder|officer|contact|by)\s*:\s*|(?:written|prepared|presented) by\s+)(.{3,150})$/i;

/** Whose report it is, within the few lines below its title. */
export function authorBelow(
  lines: readonly Line[],
  from: number,
): { readonly said: string; readonly author: string; readonly at: number; readonly next: boolean } | null {
  let seen = 0;
  for (let at = from + 1; at < lines.length && seen < 3; at += 1) {
    const line = lines[at];
    if (!line || isBlank(line)) continue;
    const text = wordsOf(line);
    const [author, ...more] = authored.exec(text)?.[1]?.split(/\.\s+(?=[A-Z])/) ?? [];
    if (author) return { said: text, author: titleCase(author), at, next: seen === 0 && more.length === 0 };
    seen += 1;
  }
  return null;
}
