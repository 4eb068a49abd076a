import type { Reading } from './evidence.ts';
import type { Figure } from './figures.ts';
import { contradictsItsNumbers } from './own-numbers.ts';

type Side = 'up' | 'down';
interface Direction {
  readonly side: Side;
  /** A change over time ("rose") or a level beside another ("above"). */
  readonly kind: 'change' | 'level';
  readonly words: string;
  readonly start: number;
}

const WENT = '(?:went|gone|goes|going|is|was|were|are)';
const WORDS: readonly (readonly [Side, Direction['kind'], RegExp])[] = [
  [
    'up',
    'change',
    new RegExp(
      `\\b(?:increas\\w*|rise|rises|rising|risen|rose|grow|grows|growing|grew|grown|growth|climb\\w*|upward\\w*|doubl\\w*|trebl\\w*|tripl\\w*|lengthen\\w*|widen\\w*|soar\\w*|surg(?:ed|ing)|${WENT} up(?! to)|up (?:from|by|on)|(?<=, (?:\\w+ly )?)up(?! to))\\b`,
      'gi',
    ),
  ],
  [
    'down',
    'change',
    new RegExp(
      `\\b(?:decreas\\w*|fall|falls|falling|fell|fallen|drop|drops|dropped|dropping|declin\\w*|reduc\\w*|shrink\\w*|shrank|downward\\w*|cuts?|cutting|halv\\w*|shorten\\w*|narrow\\w*|slump\\w*|dip(?:s|ped)?|${WENT} down|down (?:from|by|on)|(?<=, (?:\\w+ly )?)down)\\b`,
      'gi',
    ),
  ],
  [
    'up',
    'level',
    /\b(?:higher|above|exceed\w*|greater than|longer than|more than(?! one\b)|more(?= (?:[a-z]+ ){1,6}than\b)|outperform\w*|(?<=\d[\d,.]*(?:m|bn|k|%| million| points?)? )over(?= (?:the |its |a )?(?:\w+ )?(?:budget|target|limit|plan|forecast|allocation)\b))\b/gi,
  ],
  [
    'down',
    'level',
    /\b(?:lower|below|fewer|less than|beneath|short of|shorter than|smaller than|(?<=\d[\d,.]*(?:m|bn|k|%| million| points?)? )under(?= (?:the |its |a )?(?:\w+ )?(?:budget|target|limit|plan|forecast|allocation)\b))\b/gi,
  ],
]; // prettier-ignore

/** "five more than in quarter 1" tells of a change. */
const DIFFERS_BY = /(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)) $/i;

const directionsOf = (plain: string): Direction[] =>
  WORDS.flatMap(([side, kind, pattern]) =>
    [...plain.matchAll(pattern)].map((match) => ({
      side,
      kind: DIFFERS_BY.test(plain.slice(0, match.index)) ? ('change' as const) : kind,
      words: match[0],
      start: match.index,
    })),
  ).sort((a, b) => a.start - b.start);

const BREAK = /[,;()]|\b(?:but|while|whereas|although|though|and)\b/gi;

/** The part of a sentence between commas, brackets and joining words in which a place stands. */
function segmentAround(plain: string, place: number): readonly [number, number] {
  const breaks = [...plain.matchAll(BREAK)].map(({ index }) => index);
  return [breaks.findLast((index) => index <= place) ?? 0, breaks.find((index) => index > place) ?? plain.length];
}

/**
 * The direction word of a statement that its evidence turns round, or null. Each word is compared where its figure stands:
 * first within the same part of the sentence, then within the sentence; "from 61 to 48" must also fall.
 */
export function turnedRound(statement: Reading, evidence: readonly Reading[]): string | null {
  const directions = directionsOf(statement.plain);
  const turned =
    contradictsItself(statement, directions) ??
    contradictsItsNumbers(statement) ??
    unfoundedJudgement(statement, evidence);
  if (turned) return turned;
  for (const direction of directions) {
    const figure = nearest(statement, direction);
    const places = figure ? placesOf(figure, evidence) : [];
    const seen =
      places.length > 0
        ? places.map(({ sentence, at }) => around(sentence, at, direction))
        : [overall(evidence, direction)];
    const verdict = seen.some((words) => words.includes(direction.side)) ? null : (seen.flat()[0] ?? 'silent');
    if (verdict === null) continue;
    if (verdict !== 'silent') return direction.words;
    const said = direction.kind === 'level' || overall(evidence, direction).includes(direction.side);
    if (!said && !hasOrigin(statement) && !followsFrom(statement, direction, evidence)) return direction.words;
  }
  return null;
}

function around(sentence: Reading, at: number, direction: Direction): Side[] {
  const all = directionsOf(sentence.plain);
  const [from, to] = segmentAround(sentence.plain, at);
  const near = all.filter(({ start }) => start >= from && start < to);
  return sidesOf(near.length > 0 ? near : all, direction.kind);
}

const overall = (evidence: readonly Reading[], { kind }: Direction): Side[] =>
  sidesOf(
    evidence.flatMap(({ plain }) => directionsOf(plain)),
    kind,
  );

/** Words of the same kind decide where there are any. */
function sidesOf(directions: readonly Direction[], kind: Direction['kind']): Side[] {
  const same = directions.filter((direction) => direction.kind === kind);
  return (same.length > 0 ? same : directions).map(({ side }) => side);
}

const placesOf = (figure: Figure, evidence: readonly Reading[]): { sentence: Reading; at: number }[] =>
  evidence.flatMap((sentence) =>
    sentence.figures.filter(({ value }) => value === figure.value).map(({ start }) => ({ sentence, at: start })),
  );

/** The figure a direction word speaks of: the nearest in its part of the sentence, else the nearest. */
function nearest({ plain, figures }: Reading, { start, words }: Direction): Figure | null {
  const [from, to] = segmentAround(plain, start);
  const distance = (figure: Figure): number =>
    (figure.start >= start ? figure.start - start - words.length : start - figure.end) +
    (figure.start < from || figure.start >= to ? 60 : 0);
  return figures.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}

const FROM = /\b(?:from|than|on|against|with|to)(?: (?:around|about|just|the|a|an|under|over|nearly|almost|only))* $/i;

function hasOrigin({ plain, figures }: Reading): boolean {
  return figures.length >= 2 && figures.some(({ start }) => FROM.test(plain.slice(0, start)));
}

/** "down from 71%", where the evidence gives 64% and compares it with 71%. */
function followsFrom({ plain, figures }: Reading, { side }: Direction, evidence: readonly Reading[]): boolean {
  const origin = figures.find(({ start }) => FROM.test(plain.slice(0, start)));
  if (!origin) return false;
  return evidence.some((sentence) => {
    const before = sentence.figures.filter(
      ({ unit, start }) => unit === origin.unit && start < placeOf(origin, sentence),
    );
    const now = before.at(-1);
    return now !== undefined && (side === 'up' ? now.value > origin.value : now.value < origin.value);
  });
}

const placeOf = (figure: Figure, { figures }: Reading): number =>
  figures.find(({ value, unit }) => value === figure.value && unit === figure.unit)?.start ?? -1;

const BETTER = /\b(?:improv\w*|better|best|positive\w*|progress\w*|ahead|stronger|strengthen\w*|good|outperform\w*)\b/i;
const WORSE = /\b(?:worse\w*|worst|deteriorat\w*|declin\w*|negative\w*|poor\w*|behind|weak\w*)\b/i;

const ON_TARGET =
  /\b(?:met|meets?|meeting|achiev\w*|reach(?:ed|es)|hit|miss(?:ed|es)|on|off) (?:\w+ ){0,2}targets?\b|\btargets? (?:was|were|has been|had been|is|are) (?:not )?(?:met|achieved|missed|exceeded)\b/i;
const JUDGES_TARGET =
  /\b(?:met|meets?|meeting|achiev\w*|reach\w*|hit|miss\w*|exceed\w*|above|below|short of|on track|off track)\b/i;

/** "improved" or "worsened" where the evidence judges otherwise or not at all. */
function unfoundedJudgement({ plain }: Reading, evidence: readonly Reading[]): string | null {
  const said = evidence.map((sentence) => sentence.plain).join(' ');
  const better = /\b(?:improv(?:ed|es|ing|ement)\w*|better)\b/i.exec(plain);
  const worse = /\b(?:worse\w*|deteriorat\w*)\b/i.exec(plain);
  const target = ON_TARGET.exec(plain);
  if (target && !JUDGES_TARGET.test(said)) return target[0];
  if (better && !BETTER.test(said)) return better[0];
  return worse && !WORSE.test(said) ? worse[0] : null;
}

/** "fell from 48 to 61", "up to 19.3% from 19.6%". */
function contradictsItself({ plain, figures }: Reading, directions: readonly Direction[]): string | null {
  const changes = directions.filter(({ kind }) => kind === 'change');
  const [change] = changes;
  if (changes.length !== 1 || !change) return null;
  const origin = figures.find(({ start }) =>
    /\bfrom(?: (?:around|about|just|the|a|an))* $/i.test(plain.slice(0, start)),
  );
  const target = figures.find(({ start }) => /\bto(?: (?:around|about|just))* $/i.test(plain.slice(0, start)));
  if (!origin || !target || origin.unit !== target.unit || origin.value === target.value) return null;
  return target.value > origin.value === (change.side === 'up') ? null : change.words;
}
