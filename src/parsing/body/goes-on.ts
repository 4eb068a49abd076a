import { mayBeginWithFigure } from '../text/first-letter.ts';
import type { Mark } from '../text/mark.ts';
import type { Block } from './block.ts';
import { standsAsDecision } from './decision.ts';
import { isFinished } from './draft.ts';
import { opensAnew } from './opens-anew.ts';
import { opensAnswer, opensQuestion, opensTurn } from './spoken-turns.ts';

/** Letters differ in width, so a line counts as full a little before the longest line. */
const closeToFull = 0.92;
/** Where somebody else begins to speak the line above is full only where not a word more would fit. */
const full = 1.02;

/** Whether a line carries on the block above it, and begins nothing of its own. */
export function continues(open: Block, previous: string, block: Block, width: number): boolean {
  if (block.mark || block.shape === 'row' || open.shape === 'row' || block.level > 0 || open.level > 0) return false;
  if (opensAnew(block.text, previous) || standsAsDecision(open.text, true)) return false;
  if (opensTurn(block.text) || opensTurn(open.text) || opensQuestion(block.text)) return false;
  if (open.emphasised !== block.emphasised && !/^\*\*/.test(previous)) return false;
  if (/[,\u2013-]$/.test(previous) || /^[a-z]/.test(block.text)) return true;
  if (/^(?:19|20)\d\d\b/.test(block.text) && tornDate.test(previous)) return true;
  if (/^\d{1,3}\.$/.test(block.text) && asksFigure.test(previous)) return true;
  if (previous.length >= longHalf && midPhrase.test(previous)) return true;
  if (/:$/.test(previous) && /^(?:https?:|www\.)/.test(block.text)) return true;
  const word = block.text.split(' ', 1)[0] ?? '';
  const filled = isFinished(previous) && opensAnswer(block.text) ? full : closeToFull;
  return previous.length + 1 + word.length > width * filled;
}

/** "2 Health of children" after "1 Voice of young people": below a whole sentence, however full, a numeral that counts on opens a title. */
export const countsOn = (last: number, previous: string, block: Block): boolean =>
  last > 0 && plainNumber(block) === last + 1 && block.text.length < longestTitle && isFinished(previous);

/** The numeral without a stop with which a block begins. */
export const plainNumber = ({ text, mark, shape }: Block): number | null => {
  const found =
    mark || shape === 'row' || !mayBeginWithFigure(text) ? null : /^(\d{1,3}) ["\u2018\u201cA-Z]/.exec(text);
  return found ? Number(found[1]) : null;
};
const longestTitle = 120;

/** "The report is open. Exempt information is in", however far the line reached: no sentence ends so. */
const midPhrase = /[a-z,.;:)] (?:an?|and|at|by|from|in|of|or|the|to|under|with)$/;
const longHalf = 45;

/** A day that goes on below with its year. */
const tornDate =
  /\b(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;

/**
 * Whether a numeral or dash at the start of a line is part of a sentence that wrapped there ("under Standing Order / 35.
 * The Chairman \u2026") and no label: the line above is full and unfinished, and the numeral does not count on.
 */
export function isMidSentence(open: Block, previous: string, block: Block, lastNumber: number, width: number): boolean {
  const { mark } = block;
  if (mark && block.blanks === 0 && isLastFigure(mark, block.text) && asksFigure.test(previous)) return true;
  if (!mark || block.blanks > 0 || open.shape === 'row' || !Number.isFinite(width) || isFinished(previous))
    return false;
  const counts = mark.style === 'number' && Number(mark.label) !== lastNumber + 1;
  const dash = mark.style === 'bullet' && open.mark?.style !== 'bullet';
  return (counts || dash) && previous.length + 2 + mark.label.length > width * closeToFull;
}

/** A sentence that goes on below with its last figure: "\u2026 to care leavers aged", then "25." */
const asksFigure =
  /[a-z].* (?:aged?|about|and|are|around|at|between|by|from|in|is|item|of|over|order|page|paragraph|section|some|than|the|to|under|until|was|were)$/;
const isLastFigure = ({ style, form }: Mark, text: string): boolean =>
  style === 'number' && form === '.' && text === '';
