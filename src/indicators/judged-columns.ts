import type { ColumnHeading, ColumnRole } from './column-heading.ts';
import type { Period } from './period.ts';

/** What is said of the newest figure beside it: its target, status, direction, place among others. */
export const judgedRoles = [
  'rag',
  'target',
  'trend',
  'change',
  'quartile',
  'statistical-neighbour',
] as const satisfies readonly ColumnRole[];

type JudgedRole = (typeof judgedRoles)[number];

const says: Readonly<Record<JudgedRole, string>> = {
  rag: 'statuses',
  target: 'targets',
  trend: 'directions',
  change: 'changes',
  quartile: 'quartiles',
  'statistical-neighbour': 'figures of statistical neighbours',
};

/** Where a table has several columns of a kind, the words that say which one speaks of the newest figure. */
const plainest: Readonly<Partial<Record<JudgedRole, RegExp>>> = {
  rag: /\brag\b/,
  trend: /direction|\bdot\b|travel|short/,
  target: /current|this year|in[- ]year/,
};

interface Candidate {
  readonly column: number;
  readonly heading: ColumnHeading;
}

/**
 * The column of a role that speaks of the newest figure: undated, or for a time that holds `latest`. Null where none
 * does or several might; the note then says why.
 */
export function judgedColumn(
  role: JudgedRole,
  headings: readonly ColumnHeading[],
  latest: Period | null,
  isPrinted: (column: number) => boolean,
): { readonly column: number | null; readonly note: string | null } {
  const all = headings.flatMap((heading, column) => (heading.role === role ? [{ column, heading }] : []));
  if (all.length === 0) return { column: null, note: null };
  const current = all.filter(({ heading }) => !isOfBefore(role, heading));
  const lags = role === 'quartile' || role === 'statistical-neighbour';
  const fits = current.filter(
    ({ heading }) => lags || isSince(role, heading) || fitsPeriod(heading, latest) || isYearEnd(role, heading, latest),
  );
  const [one, ...more] = narrowed(role, fits, latest, isPrinted);
  if (!one) {
    const names = all.map(({ heading }) => `“${heading.text}”`).join(', ');
    return { column: null, note: `${names}: none of these ${says[role]} is for the newest figure, so none is given.` };
  }
  if (more.length > 0) {
    const names = [one, ...more].map(({ heading }) => `“${heading.text}”`).join(' and ');
    return {
      column: null,
      note: `The table has several ${says[role]} (${names}); none is given, because it is not plain which counts.`,
    };
  }
  const { period, text } = one.heading;
  const older = lags && period && latest && period.end < latest.start;
  return {
    column: one.column,
    note: older ? `The column “${text}” is of an earlier time than the newest figure.` : null,
  };
}

function isOfBefore(role: JudgedRole, { words }: ColumnHeading): boolean {
  if (role === 'trend' || role === 'change' || role === 'statistical-neighbour') return false;
  return /\b(?:previous|prior|last|preceding|next|future|final|long[ -]term|20[3-9]\d)\b/.test(words);
}

/** "Direction of travel since Q2" moves to the newest figure from the time it names. */
function isSince(role: JudgedRole, { words }: ColumnHeading): boolean {
  return (role === 'trend' || role === 'change') && /\b(?:since|from|on|vs\.?|versus|against|compared)\b/.test(words);
}

/** A target for the end of the year ("Target Mar 26") is the target of the months before it. */
function isYearEnd(role: JudgedRole, { period }: ColumnHeading, latest: Period | null): boolean {
  if (role !== 'target' || !period || !latest || !period.end.endsWith('-03-31')) return false;
  return period.end >= latest.end && latest.end > `${Number(period.end.slice(0, 4)) - 1}-03-31`;
}

/** A dated column speaks of the newest figure where its time holds the end of that figure's; without a year nobody knows. */
function fitsPeriod({ period, open }: ColumnHeading, latest: Period | null): boolean {
  if (!period) return open === null;
  return latest !== null && period.start <= latest.end && period.end >= latest.end;
}

function narrowed(
  role: JudgedRole,
  fits: readonly Candidate[],
  latest: Period | null,
  isPrinted: (column: number) => boolean,
): readonly Candidate[] {
  const narrower = [
    ({ column }: Candidate) => isPrinted(column),
    ({ heading }: Candidate) =>
      latest !== null && heading.period?.start === latest.start && heading.period.end === latest.end,
    ({ heading }: Candidate) => plainest[role]?.test(heading.words) ?? false,
    ({ heading }: Candidate) => !/year[ -]end|annual|full year|long/.test(heading.words),
    ({ heading }: Candidate) =>
      heading.period === null ||
      fits.every((one) => one.heading.period !== null && one.heading.period.end <= (heading.period?.end ?? '')),
  ];
  return narrower.reduce<readonly Candidate[]>((left, test) => {
    if (left.length < 2) return left;
    const some = left.filter(test);
    return some.length > 0 ? some : left;
  }, fits);
}
