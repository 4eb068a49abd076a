import type { Block } from '../body/block.ts';
import { cellsOf } from '../tables/table.ts';
import type { Mark } from '../text/mark.ts';

const about = /^(?:agenda )?items?(?: title| description)?$|^(?:subject|topic|agenda|heading|title)$/i;
const number = /^(?:(?:(?:agenda )?item|minute) )?(?:no\.?|number|ref(?:erence)?\.?|#)$|^minute$/i;
const said =
  /^(?:discussions?|minutes|notes?|key points|summary(?: of discussion)?|points? (?:discussed|raised)|(?:details?|comments?|record)|discussion .{3,40}|minutes? .{3,20}|decisions?(?: (?:made|taken|agreed))?(?: ?\/ ?| and | or )(?:minutes?|discussions?|outcomes?)|decisions?|outcomes?|resolutions?)$/i;
const todo =
  /^(?:agreed )?actions?\b.{0,30}$|^(?:action )?(?:by|owner|lead|who|by whom)$|^(?:action |lead |responsible )?officers?(?: to act| responsible)?$/i;

interface Columns {
  readonly number: number;
  readonly title: number;
  readonly said: readonly number[];
  readonly todo: readonly number[];
  /** Columns of anything else, each with its name: "Publication". */
  readonly beside: readonly (readonly [number, string])[];
}

/** What the names of columns say of minutes kept as a table: item, what was said of it, who is to do what; null of any other table. */
function columnsOf(names: readonly string[], opensFile: boolean): Columns | null {
  if (names.length > 5) return null;
  const all = (pattern: RegExp): number[] => names.flatMap((name, at) => (pattern.test(name) ? [at] : []));
  const [first = -1, second = -1] = all(about);
  const [own = -1] = all(number);
  const [numbered, title] = own < 0 && second >= 0 ? [first, second] : [own, first];
  const columns = { number: numbered, title, said: all(said), todo: all(todo) };
  if (columns.said.length === 0 || (title < 0 && numbered < 0)) return null;
  const decided = opensFile && numbered === 0 && title === 1 && decides.test(names[columns.said[0] ?? -1] ?? '');
  if (columns.todo.length === 0 && !decided) return null;
  const held = new Set([numbered, title, ...columns.said, ...columns.todo]);
  return { ...columns, beside: names.flatMap((name, at) => (held.has(at) ? [] : [[at, name] as const])) };
}

/** "Item, Title, Decision": what each item of a meeting came to, where nobody is given anything to do. */
const decides =
  /^(?:decisions?|minutes?|outcomes?|resolutions?)(?: (?:made|taken|agreed))?(?:(?: ?\/ ?| and | or )(?:decisions?|minutes?|outcomes?|resolutions?|discussions?))?$/i;

/** Whether cells name the columns of minutes kept as a table. */
export const namesMinutedColumns = (names: readonly string[]): boolean => columnsOf(names, false) !== null;

/** Whether a row names the columns of minutes kept as a table. */
export const opensMinutedTable = ({ shape, text }: Block): boolean =>
  shape === 'row' && namesMinutedColumns(cellsOf(text));

/** Whether a line of text names the columns of a table that lists the items of a meeting with what each came to. */
export const namesItemsDecided = (text: string): boolean =>
  text.length <= 120 && /decision|minute|outcome|resolution/i.test(text) && columnsOf(cellsOf(text), true) !== null;

const label = /^(\d{1,3}(?:\/\d{2,4})?[a-z]?)[.)]?(?:\s+(.*))?$/;
/** Where the title of a cell ends and what was said begins: at a stop, or before who spoke. */
const opens =
  /^(.{3,90}?)(?:\s+(?=(?:Decision|DECISION|Resolved|RESOLVED|Agreed|AGREED|Recommended|RECOMMENDED)\s?:|An? apolog(?:y|ies) )|(?:[.]|:(?!.{3,80}\s(?:Decision|DECISION|Resolved|RESOLVED|Agreed|AGREED|Recommended|RECOMMENDED)\s?:))\s+|\s+(?=(?:[A-Z]{2,3}|[A-Z][a-z]+ [A-Z][a-z]+|The [A-Z]?[a-z]+|Members|Officers|It|There|Apologies|No|None) [a-z]+))(.*)$/;

/**
 * Minutes kept as a table are read as minutes: each row that is numbered opens an item, and below its title stand what
 * was said of it and, as an action, who is to do what. The names of the columns stay as they are.
 */
export function openMinutedTables(blocks: readonly Block[]): readonly Block[] {
  let columns: Columns | null = null;
  let counted = false;
  return blocks.flatMap((block) => {
    if (block.shape !== 'row') {
      columns = null;
      counted ||= block.mark?.style === 'number';
      return [block];
    }
    const named = columnsOf(cellsOf(block.text), !counted);
    if (named) {
      columns = named;
      return [block];
    }
    return columns ? minuted(block, columns) : [block];
  });
}

const isEmpty = /^(?:|none|n\/?a|-|\u2013)\.?$/i;
/** A cell of a column that every row has: nothing, or that the item was open to all as items are. */
const saysNothing = (cell: string): boolean => isEmpty.test(cell) || /^(?:open|public)\.?$/i.test(cell);

function minuted(block: Block, columns: Columns): Block[] {
  const cells = cellsOf(block.text);
  const at = (index: number): string => cells[index] ?? '';
  const numbered = label.exec(at(columns.number)) ?? label.exec(at(columns.title));
  const words = columns.said.map(at).filter((cell) => cell !== '');
  const own = (columns.number >= 0 && columns.title >= 0 ? at(columns.title) : '') || numbered?.[2] || '';
  const [, title = '', rest = ''] = own ? [] : (opens.exec(words[0] ?? '') ?? []);
  const told = title ? [rest, ...words.slice(1)] : words;
  const heading = own || title || (numbered ? (words[0] ?? '') : '');
  const actions = columns.todo.map(at).filter((cell) => !isEmpty.test(cell));
  const mark: Mark | null = numbered ? { label: numbered[1] ?? '', style: 'number', form: '.' } : null;
  const opened = mark && heading ? [textBlock(block, heading, mark, true)] : [];
  const below = opened.length > 0 && heading === words[0] ? [] : opened.length > 0 ? told : words;
  const spoken = below.flatMap(sentencesApart).map((text) => textBlock(block, text));
  const due = actions.length > 0 ? [textBlock(block, `Action: ${actions.join(' \u2013 ')}`)] : [];
  const others = columns.beside.flatMap(([index, name]) =>
    saysNothing(at(index)) ? [] : [textBlock(block, name === '' ? at(index) : `${name}: ${at(index)}`)],
  );
  const read = [...opened, ...others, ...spoken, ...due];
  return read.length > 0 ? read : [block];
}

/** A cell holds paragraphs run together; what was decided begins one of its own. */
const sentencesApart = (text: string): string[] =>
  text
    .split(
      /(?<=[.;:!?])\s+(?=(?:RESOLVED|AGREED|DECISION|Decision|Agreed|Resolved)\b|(?:Reasons?|Options?|Alternatives?|Other options?)(?: [a-z]+){0,3}:|(?:The )?(?:[A-Z]\w+ )?(?:Forum|Board|Committee|Panel|Group|Members) (?:AGREED|agreed|noted|NOTED|resolved|approved)\b)/,
    )
    .filter((part) => part !== '');

const textBlock = ({ from, to }: Block, text: string, mark: Mark | null = null, title = false): Block => ({
  from,
  to,
  text,
  lines: [text],
  mark,
  shape: 'text',
  level: 0,
  emphasised: title,
  blanks: 1,
});
