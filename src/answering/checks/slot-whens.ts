import type { Reading } from './evidence.ts';
import type { Figure } from './figures.ts';
import { PARTS } from './slot-labels.ts';
import type { When } from './whens.ts';

/** "80 more than in quarter 2", "an improvement on the previous quarter": the time of what it is compared with. */
const COMPARES = /\b(?:than|since|against|compared|comparison|versus|vs)\b|\b(?:from|over)(?: the| a| about)? ?$/i;
/** "75 fewer", "0.4% higher": how far apart two times are is of neither. */
export const DIFFERENCE =
  /^ ?(?:\w+ )?(?:more|fewer|less|higher|lower|up|down|above|below|greater|better|worse|longer|shorter)\b/i;
const JOINS = /\b(?:and|but|compared|to)\b|[,;]/i;
/** "and was", "and the rate in": after it something else is said. */
const NEW_CLAUSE = /\band (?:\w+ ){0,3}(?:is|was|were|are|has|had|have|will|would|in|at|by|of|on|from|to)\b/i;
const ON = /\bon(?: the)? ?$/i;

/** The dates or periods a figure is said to be of. "80 more than in quarter 2" is not a figure of quarter 2. */
export function whensOf(
  figure: Figure,
  { plain, whens }: Reading,
  counted: readonly Figure[],
  isRow: boolean,
): { readonly whens: readonly When[]; readonly direct: boolean } {
  if (DIFFERENCE.test(plain.slice(figure.end))) return { whens: [], direct: false };
  const candidates = whens.flatMap((when) => {
    const right = when.start >= figure.end;
    const [from, to] = right ? [figure.end, when.start] : [when.end, figure.start];
    const between = plain.slice(from, to);
    if (isRow ? right : /;/.test(between) || COMPARES.test(between)) return [];
    if (!isRow && when.parts.day === undefined && ON.test(between)) return [];
    const others = counted.filter(({ start, end }) => start >= from && end <= to);
    const crossed = others.length;
    const listed = (crossed > 0 ? /\band\b/i : NEW_CLAUSE).test(plain.slice(from, others[0]?.start ?? to));
    if (right && crossed > 0 !== listed) return [];
    if (!right && JOINS.test(between) && takenBefore(when, plain, counted)) return [];
    if (right && /\b(?:but|while|whereas)\b/i.test(between)) return [];
    return [
      {
        when,
        direct: crossed === 0,
        cost:
          between.split(/\s+/).length +
          (!right && PARTS.test(between) ? 3 : 0) +
          3 * crossed +
          4 * (between.match(/[,()]/g) ?? []).length,
      },
    ];
  });
  const nearest = candidates.toSorted((a, b) => a.cost - b.cost)[0];
  if (!nearest) return { whens: [], direct: false };
  return {
    whens: whens.filter((when) => when === nearest.when || beside(when, nearest.when, plain)),
    direct: nearest.direct,
  };
}

/** Whether a time belongs to a figure before it: "58% in 2023 and a national figure of 60%". */
const takenBefore = (when: When, plain: string, counted: readonly Figure[]): boolean =>
  counted.some(
    ({ end }) =>
      end <= when.start &&
      plain.slice(end, when.start).split(' ').length <= 15 &&
      !/[,;]/.test(plain.slice(end, when.start)),
  );

/** "Quarter 3 (December 2021)", "the Quarter 2 rate (September 2021)", "between Q2 and Q3": one time in two words. */
const beside = (a: When, b: When, plain: string): boolean =>
  /^(?: \w+)? \($|^ ?(?:and|to|-|until) ?$/.test(plain.slice(Math.min(a.end, b.end), Math.max(a.start, b.start)));
