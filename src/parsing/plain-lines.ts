import { raisePrintedNotes } from './body/printed-notes.ts';
import { readWrappedLabels } from './body/wrapped-labels.ts';
import { setMarksApart } from './exempt/wordings/marks-apart.ts';
import { raiseDeclared } from './tables/declared-rows.ts';
import { raiseDrawn } from './tables/drawn-rows.ts';
import { unfoldColumns } from './tables/side-columns.ts';
import { unbarItems } from './tables/unbarred-items.ts';
import { raiseCellBlocks } from './text/cell-blocks.ts';
import { spreadLabels } from './text/clumped-labels.ts';
import { joinDottedLabels } from './text/dotted-alone.ts';
import { spreadForms } from './text/form-line.ts';
import { setLabelsApart } from './text/lettered-labels.ts';
import type { Line } from './text/line.ts';
import { restoreBullets } from './text/lost-bullets.ts';
import { unrollLines } from './text/one-line.ts';
import { unquoteLines } from './text/quoted-lines.ts';
import { joinSpacedLines } from './text/spaced-lines.ts';
import { undressLines } from './text/undress.ts';

/** The lines of a plain text as its paper had them, whatever turning it into text did to them. */
export const plainLines = (lines: readonly Line[]): readonly Line[] =>
  readWrappedLabels(
    raisePrintedNotes(
      raiseDeclared(
        unrollLines(
          unbarItems(
            restoreBullets(
              joinDottedLabels(
                raiseCellBlocks(
                  spreadLabels(
                    joinSpacedLines(
                      setLabelsApart(
                        setMarksApart(unquoteLines(unfoldColumns(spreadForms(undressLines(raiseDrawn(lines)))))),
                      ),
                    ),
                  ),
                ),
              ),
            ),
          ),
        ),
      ),
    ),
  );
