import { unbarItems } from './barred-items.ts';
import { raiseCellBlocks } from './cell-blocks.ts';
import { raiseDeclared } from './declared-rows.ts';
import { joinDottedLabels } from './dotted-alone.ts';
import type { Line } from './line.ts';
import { restoreBullets } from './lost-bullets.ts';
import { unrollLines } from './one-line.ts';
import { raisePrintedNotes } from './printed-notes.ts';
import { unfoldColumns } from './side-columns.ts';
import { joinSpacedLines } from './spaced-lines.ts';
import { readWrappedLabels } from './wrapped-labels.ts';

/** The lines of a plain text as its paper had them, whatever turning it into text did to them. */
export const plainLines = (lines: readonly Line[]): readonly Line[] =>
  readWrappedLabels(
    raisePrintedNotes(
      raiseDeclared(
        unrollLines(
          unbarItems(restoreBullets(joinDottedLabels(raiseCellBlocks(joinSpacedLines(unfoldColumns(lines)))))),
        ),
      ),
    ),
  );
