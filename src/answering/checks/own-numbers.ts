import type { Reading } from './evidence.ts';

const ABOVE = /\b(?:above|over|higher than|more than|exceed\w*|greater than|longer than|ahead of)$/i;
const BELOW = /\b(?:below|under|lower than|less than|fewer than|short of|within|inside|shorter than)$/i;

/** "at 21.4, within the target of 18": the two numbers say the other thing. */
export function contradictsItsNumbers({ plain, figures }: Reading): string | null {
  for (const other of figures) {
    const lead =
      /^(.*?)((?: (?:the|its|a|an|their|target|limit|national|regional|average|figure|rate|level|of|England|joint|local|for))*) ?£?$/i.exec(
        plain.slice(0, other.start),
      );
    const words = ABOVE.exec(lead?.[1] ?? '') ?? BELOW.exec(lead?.[1] ?? '');
    const [own, ...more] = figures.filter((figure) => figure !== other && figure.unit === other.unit);
    if (!words || !own || more.length > 0 || own.value === other.value) continue;
    if (/;/.test(plain) || /\b(?:target|limit)\b[^,]*$/i.test(plain.slice(0, words.index))) continue;
    const adjacent = own.end >= words.index - 1 && own.end <= words.index;
    if (
      adjacent ||
      !/\b(?:target|limit|average|figure|rate|national|regional|England)\b/i.test(plain.slice(words.index))
    )
      continue;
    if (ABOVE.test(words[0]) !== own.value > other.value) return words[0];
  }
  return null;
}
