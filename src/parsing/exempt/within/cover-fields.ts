import type { DraftNode, DraftPaper } from '../../body/draft.ts';
import { hasAccessWords } from '../wordings/access-field.ts';
import { nodesOfPart, partsNamed } from '../wordings/named-parts.ts';
import { formOf } from '../wordings/repeated-forms.ts';
import { closedPartOf, namesField, type Told, toldBy, toldIn, withAnswers } from '../wordings/run-on-fields.ts';
import { partSection } from './appendix-list.ts';
import { isOfAppendix, isOfOneItem } from './own-words.ts';

/** How many nodes a paper's cover, and the form at its end, may have. */
const most = 30;

interface CoverFields {
  /** Whether a field says that the whole of the paper is not public. */
  readonly closes: boolean;
  /** The nodes that say no more than that it is public, but for parts that are known, with the lines that do. */
  readonly read: ReadonlyMap<DraftNode, readonly string[]>;
  /** What stands in those parts. */
  readonly parts: readonly DraftNode[];
}

const known = new WeakMap<DraftPaper, CoverFields>();
const none: CoverFields = { closes: false, read: new Map(), parts: [] };

/** What the fields above a report's first words, or below its last, say of access to it, however they are set out. */
export function coverFields(draft: DraftPaper): CoverFields {
  const found = known.get(draft) ?? readCover(draft);
  known.set(draft, found);
  return found;
}

/** A report without the fields that say that it is public, or which part of it is not: no rule need look at them. */
export function withoutReadFields(draft: DraftPaper): DraftPaper {
  const { read } = coverFields(draft);
  const nodes = draft.nodes.flatMap((node) => {
    const lines = read.get(node);
    if (lines === undefined) return [node];
    const text = node.text.split('\n').filter((line) => !lines.includes(line));
    return node.kind === 'cover' && text.length > 0 ? [{ ...node, text: text.join('\n') }] : [];
  });
  return read.size === 0 || nodes.length === 0 ? draft : { ...draft, nodes };
}

function readCover({ nodes, kind, item }: DraftPaper): CoverFields {
  if (item === null || kind === 'agenda' || kind === 'minutes' || kind === 'page') return none;
  const first = nodes.findIndex(tells);
  const last = nodes.findLastIndex(tells);
  const cover = nodes.slice(0, first < 0 ? most : Math.min(first, most));
  const foot = last < 0 ? [] : nodes.slice(Math.max(last + 1, nodes.length - most));
  const fields = [...fieldsOf(nodes, cover), ...fieldsOf(nodes, foot)];
  const isRead = (field: Field): boolean =>
    field.told.every((one) => one === 'open' || (one === 'part' && field.isKnown));
  return {
    closes: fields.some(({ of, told }) => told.includes('closed') && !of.some(isOfTable)),
    read: new Map(
      fields
        .flatMap(({ of }) => of)
        .flatMap((node): readonly (readonly [DraftNode, readonly string[]])[] => {
          const own = fields.filter(({ of }) => of.includes(node));
          return own.every(isRead) ? [[node, own.flatMap(({ lines }) => lines)]] : [];
        }),
    ),
    parts: fields.flatMap(({ parts }) => parts),
  };
}

/** What a row says of its paper other rules read, for a row may be of other things. */
const isOfTable = ({ kind }: DraftNode): boolean => kind === 'table-row' || kind === 'table-header';

interface Field {
  readonly of: readonly DraftNode[];
  readonly told: readonly Told[];
  readonly lines: readonly string[];
  /** What stands in the parts that it names, and whether all of them are found or stand in files of their own. */
  readonly parts: readonly DraftNode[];
  readonly isKnown: boolean;
}

function fieldOf(
  nodes: readonly DraftNode[],
  of: readonly DraftNode[],
  told: readonly Told[],
  lines: readonly string[],
): Field {
  const [by] = of;
  const named = by && told.includes('part') ? partsNamed(closedPartOf(lines.at(-1) ?? '')) : [];
  const found = named.map((part) => ({
    ...part,
    nodes: by ? nodesOfPart(nodes, part, by, partSection).filter((node) => !of.includes(node)) : [],
  }));
  const isKnown = found.length > 0 && found.every(({ noun, nodes }) => nodes.length > 0 || /^a/.test(noun));
  return { of, told, lines, parts: isKnown ? found.flatMap(({ nodes }) => nodes) : [], isKnown };
}

function fieldsOf(nodes: readonly DraftNode[], part: readonly DraftNode[]): readonly Field[] {
  return part.flatMap((node, at): readonly Field[] => {
    if (!hasAccessWords(node.text) || formOf(nodes, node) !== null) return [];
    if (isOfOneItem(nodes, nodes.indexOf(node)) || (node.kind === 'heading' && isOfAppendix(node.text))) return [];
    const lines = node.text.split('\n');
    const below = part[at + 1];
    const isIn = node.headings.some(isOfAppendix);
    const found = lines.flatMap((line, index): readonly Field[] => {
      if (!namesField(line)) {
        const told = toldIn(line);
        return told.length === 0 ? [] : [fieldOf(nodes, [node], told, [line])];
      }
      const next = lines[index + 1];
      const value = next ?? below?.text.split('\n', 1)[0];
      const told = value === undefined ? null : toldBy(line, withAnswers(value));
      if (told === null || value === undefined) return [];
      return [fieldOf(nodes, next === undefined && below ? [node, below] : [node], [told], [line, value])];
    });
    return isIn ? found.filter(({ told }) => told.every((one) => one === 'part')) : found;
  });
}

/** A paragraph with a number, or a sentence of the report's own and no field. */
const tells = ({ kind, text, label }: DraftNode): boolean =>
  (kind === 'paragraph' || kind === 'list-item' || kind === 'resolution') &&
  text.split(/\s+/, 5).length > 4 &&
  (label !== null || /[a-z)]{2}[.!?]["\u201d)]?\s*$/.test(text)) &&
  !/^[A-Z][\w ,/]{2,40}[:?]\s/.test(text) &&
  toldIn(text).length === 0;
