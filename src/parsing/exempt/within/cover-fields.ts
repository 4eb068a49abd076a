import type { DraftNode, DraftPaper } from '../../body/draft.ts';
import { hasAccessWords } from '../wordings/access-field.ts';
import { formOf } from '../wordings/repeated-forms.ts';
import { namesField, type Told, toldBy, toldIn, withAnswers } from '../wordings/run-on-fields.ts';
import { isOfAppendix, isOfOneItem } from './own-words.ts';

/** How many nodes a paper's cover, and the form at its end, may have. */
const most = 30;

interface CoverFields {
  /** Whether a field says that the whole of the paper is not public. */
  readonly closes: boolean;
  /** The nodes that say no more than that it is public. */
  readonly open: ReadonlySet<DraftNode>;
}

const known = new WeakMap<DraftPaper, CoverFields>();
const none: CoverFields = { closes: false, open: new Set() };

/** What the fields above a report's first words, or below its last, say of access to it, however they are set out. */
export function coverFields(draft: DraftPaper): CoverFields {
  const found = known.get(draft) ?? readCover(draft);
  known.set(draft, found);
  return found;
}

/** A report without the fields that say that it is public: no rule need look at them. */
export function withoutOpenFields(draft: DraftPaper): DraftPaper {
  const { open } = coverFields(draft);
  const nodes = draft.nodes.filter((node) => !open.has(node));
  return open.size === 0 || nodes.length === 0 ? draft : { ...draft, nodes };
}

function readCover({ nodes, kind, item }: DraftPaper): CoverFields {
  if (item === null || kind === 'agenda' || kind === 'minutes' || kind === 'page') return none;
  const first = nodes.findIndex(tells);
  const last = nodes.findLastIndex(tells);
  const cover = nodes.slice(0, first < 0 ? most : Math.min(first, most));
  const foot = last < 0 ? [] : nodes.slice(Math.max(last + 1, nodes.length - most));
  const fields = [...fieldsOf(nodes, cover), ...fieldsOf(nodes, foot)];
  const said = (node: DraftNode): readonly Told[] =>
    fields.flatMap((field) => (field.of.includes(node) ? field.told : []));
  return {
    closes: fields.some(({ of, told }) => told.includes('closed') && !of.some(isOfTable)),
    open: new Set(
      fields
        .flatMap(({ of }) => of)
        .filter((node) => node.kind !== 'cover' && said(node).every((one) => one === 'open')),
    ),
  };
}

/** What a row says of its paper other rules read, for a row may be of other things. */
const isOfTable = ({ kind }: DraftNode): boolean => kind === 'table-row' || kind === 'table-header';

interface Field {
  readonly of: readonly DraftNode[];
  readonly told: readonly Told[];
}

function fieldsOf(nodes: readonly DraftNode[], part: readonly DraftNode[]): readonly Field[] {
  return part.flatMap((node, at): readonly Field[] => {
    if (!hasAccessWords(node.text) || node.headings.some(isOfAppendix) || formOf(nodes, node) !== null) return [];
    if (isOfOneItem(nodes, nodes.indexOf(node))) return [];
    const lines = node.text.split('\n');
    const below = part[at + 1];
    return lines.flatMap((line, index): readonly Field[] => {
      if (!namesField(line)) {
        const told = toldIn(line);
        return told.length === 0 ? [] : [{ of: [node], told }];
      }
      const next = lines[index + 1];
      const value = next ?? below?.text.split('\n', 1)[0];
      const told = value === undefined ? null : toldBy(line, withAnswers(value));
      if (told === null) return [];
      return [{ of: next === undefined && below ? [node, below] : [node], told: [told] }];
    });
  });
}

/** A paragraph with a number, or a sentence of the report's own and no field. */
const tells = ({ kind, text, label }: DraftNode): boolean =>
  (kind === 'paragraph' || kind === 'list-item' || kind === 'resolution') &&
  text.split(/\s+/, 5).length > 4 &&
  (label !== null || /[a-z)]{2}[.!?]["\u201d)]?\s*$/.test(text)) &&
  !/^[A-Z][\w ,/]{2,40}[:?]\s/.test(text) &&
  toldIn(text).length === 0;
