import { asksOfAFigure, isOfAnotherTerm } from '../doubt/of-time.ts';
import type { Reading } from './quoting-writer.ts';
import { timeFit } from './time-fit.ts';

/** How far the best sentence, where it stands, must speak of the question's ideas. */
const SPEAKS = 0.6;

/** Whether prose of the very time asked for speaks of the matter, where no table has a figure of that time. */
export function tellsOfThatTime({ question, scored: [best], quotes }: Reading): boolean {
  const [first] = quotes;
  return (
    first !== undefined &&
    best !== undefined &&
    first.passage.kind !== 'table-row' &&
    best.coverage >= SPEAKS &&
    timeFit(question.periods, first.passage) === 'fits' &&
    !(asksOfAFigure(question) && isOfAnotherTerm(question.periods, first))
  );
}
