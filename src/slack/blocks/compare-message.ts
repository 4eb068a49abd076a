import type { AnyBlock, RawTextElement } from '@slack/types';
import { type AskedComparison, statedRows } from '../../indicators/compare-asked.ts';
import type { FoundIndicator, Reading } from '../../indicators/indicator.ts';
import { sayQuartile, sayTarget } from '../../indicators/say-reading.ts';
import { saySource } from '../../papers/say-source.ts';
import { chooseIndicator } from './choose-indicator.ts';
import { clip } from './limits.ts';
import { type Message, message, withNote } from './message.ts';
import { bare, bullets, heading, line, note, rich, words } from './rich.ts';
import { sayDirectionInFull, sayRag } from './say-reading.ts';

/** What "A vs B" came to: two indicators or two periods side by side, or why not. */
export function comparisonMessage(comparison: AskedComparison): Message {
  switch (comparison.kind) {
    case 'indicators': {
      const { left, right } = comparison;
      const [a, b] = [left.indicator.name, right.indicator.name];
      return sideBySide(`${a} and ${b}`, [a, b], comparison, comparison.cautions);
    }
    case 'periods': {
      const { left, right, movement, cautions } = comparison;
      const moved = movement ? [`${movement.working} (worked out here).`] : [];
      const heads = [left, right].map(
        ({ latest }, index) => latest?.period ?? (index === 0 ? 'One side' : 'The other'),
      );
      return sideBySide(left.indicator.name, [heads[0] ?? '', heads[1] ?? ''], comparison, [...moved, ...cautions]);
    }
    case 'own':
      return compareMessage(comparison.found);
    case 'undecided':
      return withNote(
        chooseIndicator(comparison.answer, comparison.side),
        `I was comparing with “${clip(comparison.side, 100)}” on one side. Write both by name: /indicator A vs B.`,
      );
    default:
      return comparison satisfies never;
  }
}

/** A table of two columns, and lines where Slack refuses the table. */
function sideBySide(
  title: string,
  [left, right]: readonly [string, string],
  comparison: Extract<AskedComparison, { readonly kind: 'indicators' | 'periods' }>,
  remarks: readonly string[],
): Message {
  const rows = statedRows(comparison).map(({ label, left: one, right: other }) => [
    label,
    one ?? 'not stated',
    other ?? 'not stated',
  ]);
  const lines = rows.map(([label, one, other]) => `${label}: ${one} | ${other}`);
  const sources = [...new Set([saySource(comparison.left.source), saySource(comparison.right.source)])];
  const tail: AnyBlock[] = [...remarks, ...sources.map((source) => `Source: ${source}`)].map(note);
  const said = [title, `${left} | ${right}`, ...lines, ...remarks].join('\n');
  const table: AnyBlock = {
    type: 'table',
    rows: [['', left, right], ...rows].map((row) => row.map(cell)),
    column_settings: [{ is_wrapped: true }, { is_wrapped: true }, { is_wrapped: true }],
  };
  const list = bullets(
    rows.map(([label = '', one, other]) =>
      line(words(`${label}: `, { bold: true }), words(clip(`${left} ${one}; ${right} ${other}`, 600))),
    ),
  );
  return message(said, [heading(title), table, ...tail], [message(said, [heading(title), rich(list), ...tail])]);
}

function cell(text: string): RawTextElement {
  return { type: 'raw_text', text: bare(text || ' ', 200) };
}

/** One figure beside all that its own row holds it against, and how to compare it with something else. */
export function compareMessage(found: Reading | FoundIndicator): Message {
  const { indicator, latest, previous, statisticalNeighbour } = found;
  const rows: [string, string][] = [
    ['Latest', latest ? `${latest.display} (${latest.period})` : 'not stated'],
    ['Before', previous ? `${previous.display} (${previous.period}); ${sayDirectionInFull(found)}` : 'not stated'],
    ['Target', sayTarget(found)],
    ['RAG in the paper', sayRag(found.rag)],
    ['Statistical neighbours', statisticalNeighbour?.display ?? 'not stated'],
    ['National quartile', sayQuartile(found.quartile)],
    ...found.figures
      .filter(({ kind }) => kind === 'comparator')
      .slice(0, 4)
      .map(({ of, display, period }): [string, string] => [
        of ?? 'Elsewhere',
        `${display}${period ? ` (${period})` : ''}, in the narrative`,
      ]),
  ];
  const title = `${indicator.name}: compared`;
  const list = bullets(
    rows.map(([label, value]) => line(words(`${clip(label, 80)}: `, { bold: true }), words(clip(value, 400)))),
  );
  const next = `To compare with another indicator or period: /indicator ${clip(indicator.name, 120)} vs … and a name, or a period such as ${clip(previous?.period ?? 'Q3 2021/22', 40)}.`;
  const blocks: AnyBlock[] = [heading(title), rich(list), note(saySource(found.source)), note(next)];
  return message([title, ...rows.map(([label, value]) => `${label}: ${value}`), next].join('\n'), blocks);
}
