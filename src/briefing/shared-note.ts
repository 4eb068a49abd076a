import type { BriefingLine, BriefingPart } from './briefing.ts';

/** From this many lines and this share of a part's lines on, a note is said once for all of them. */
const SHARED = { lines: 3, share: 0.6 };

/**
 * A part with a note that most of its lines carry taken out of them, to be said once. Lines that know better keep their own
 * note, so what is left without one is what the shared note speaks of.
 */
export function withNoteOnce(part: BriefingPart): {
  readonly note: string | null;
  readonly lines: readonly BriefingLine[];
} {
  const { lines, name } = part;
  const note = notesOf(lines)[0] ?? null;
  const carrying = lines.filter((line) => carries(line, note));
  const all = carrying.length === lines.length && lines.length > 1;
  const most = name === 'promises' && carrying.length >= SHARED.lines && carrying.length / lines.length >= SHARED.share;
  if (note === null || !(all || most)) return { note: null, lines };
  return {
    note: all ? note : `Where a line says nothing else: ${note.charAt(0).toLowerCase()}${note.slice(1)}`,
    lines: lines.map((line) => without(note, line)),
  };
}

/** The notes of the lines, the most frequent first. */
function notesOf(lines: readonly BriefingLine[]): string[] {
  const counts = new Map<string, number>();
  const count = (line: BriefingLine): void => {
    if (line.note !== null) counts.set(line.note, (counts.get(line.note) ?? 0) + 1);
    line.under.forEach(count);
  };
  lines.forEach(count);
  return [...counts].sort(([, a], [, b]) => b - a).map(([note]) => note);
}

const carries = (line: BriefingLine, note: string | null): boolean =>
  note !== null && (line.note === note || line.under.some((below) => carries(below, note)));

function without(note: string, line: BriefingLine): BriefingLine {
  return {
    ...line,
    note: line.note === note ? null : line.note,
    under: line.under.map((below) => without(note, below)),
  };
}
