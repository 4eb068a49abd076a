import type { DraftNode } from '../body/draft.ts';
import { type Mark, romanNumeral } from '../text/mark.ts';

interface Level {
  readonly mark: Mark;
  readonly node: DraftNode;
}

/** Keeps which decided points are open, so that "(i)" below "(b)" stands under it and "(c)" beside it. */
export interface DecidedPoints {
  /** The point, or the decision itself, that a mark stands under; null at the top. */
  under(mark: Mark): DraftNode | null;
  enter(mark: Mark, node: DraftNode): void;
  /** Whether a mark counts on with an open point. */
  awaits(mark: Mark): boolean;
  /** Begins again, under a decision that has a number of its own or under none. */
  restart(root?: DraftNode | null): void;
}

export function createDecidedPoints(): DecidedPoints {
  let root: DraftNode | null = null;
  let open: readonly Level[] = [];
  const above = (mark: Mark): readonly Level[] => open.slice(0, depthOf(open, mark));
  return {
    under: (mark) => above(mark).at(-1)?.node ?? root,
    enter(mark, node) {
      open = [...above(mark), { mark, node }];
    },
    awaits: (mark) => open.some((level) => follows(level.mark, mark)),
    restart(given = null) {
      root = given;
      open = [];
    },
  };
}

/** How many of the open points a mark stands under: it counts on with one of them, or begins a list below the last. */
function depthOf(open: readonly Level[], mark: Mark): number {
  const counts = open.findLastIndex((level) => follows(level.mark, mark));
  if (counts >= 0) return counts;
  const alike = open.findLastIndex((level) => level.mark.style === mark.style && level.mark.form === mark.form);
  if (alike >= 0) return alike;
  return isFirst(mark) ? open.length : 0;
}

const isFirst = ({ label, style }: Mark): boolean => style === 'bullet' || /^(?:1|a|i)$/i.test(label);

/** Whether one label is the next after another, written alike: "(c)" after "(b)", "(iv)" after "(iii)", "(i)" after "(h)". */
function follows(last: Mark, mark: Mark): boolean {
  if (last.form !== mark.form) return false;
  const value = Number(last.label);
  if (Number.isInteger(value)) return mark.label === String(value + 1);
  const roman = romanValue(last.label);
  const nextLetter = last.label.length === 1 && mark.label === String.fromCharCode(last.label.charCodeAt(0) + 1);
  return (last.style === 'roman' && roman > 0 && mark.label === romanNumeral(roman + 1)) || nextLetter;
}

function romanValue(label: string): number {
  for (let value = 1; value < 60; value += 1) if (romanNumeral(value) === label) return value;
  return 0;
}
