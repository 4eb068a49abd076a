import type { Candidate } from './indicator.ts';
import type { Named } from './match-indicators.ts';

/** The names most like a text letter by letter, for when no idea of it is known: at most `limit`, nearest first. */
export function nearestNames(text: string, indicators: readonly Named[], limit: number): readonly Candidate[] {
  const asked = threesOf(text);
  const scored = indicators.map(({ id, name, aliases }) => ({
    candidate: { id, name },
    likeness: Math.max(...[name, ...aliases].map((one) => share(asked, threesOf(one)))),
  }));
  return scored
    .filter(({ likeness }) => likeness > 0)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}

/** Every three letters in a row, with the edges of words. */
function threesOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  return new Set(
    words.flatMap((word) =>
      Array.from(` ${word} `, (_, at) => ` ${word} `.slice(at, at + 3)).filter(({ length }) => length === 3),
    ),
  );
}

function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((three) => b.has(three)).length;
  return both / Math.max(1, a.size + b.size - both);
}
