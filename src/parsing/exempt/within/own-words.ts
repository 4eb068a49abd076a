import type { DraftNode, DraftPaper } from '../../body/draft.ts';
import { remembered } from '../../text/remember.ts';
import { listsBusinessOf } from '../listings/listed-business.ts';
import { accessOf, hasAccessWords, readAccess } from '../wordings/access-field.ts';
import { behindMark } from '../wordings/access-words.ts';
import { barring } from '../wordings/exempt.ts';
import { speaksOfPart } from '../wordings/exempt-parts.ts';
import { saysOfItself } from '../wordings/exempt-sentence.ts';
import { asksAccess, namesBusiness, tellsAccess } from '../wordings/listing-columns.ts';
import { isPublicNotice } from '../wordings/public-notices.ts';
import { formOf, saysShortForm } from '../wordings/repeated-forms.ts';
import { bearingNodes } from './bearing-nodes.ts';
import { opensPrivateBlock } from './marked-structure.ts';
import { pageItemOf } from './page-items.ts';
import { isReasonForPart } from './parts-only.ts';
import { tellsOfSigns } from './signed-nodes.ts';

/** Whether a report says of itself, in a field, a row, under a heading or in a sentence, that it is not public. */
export function saysSoAnywhere(draft: DraftPaper): boolean {
  const { nodes } = draft;
  if (isPublicNotice(draft)) return false;
  const bearing = bearingNodes(nodes);
  return nodes.some((node, index) => {
    if (!saysSo(draft, index, bearing.has(node))) return false;
    if (node.headings.some(isOfAppendix)) return false;
    if (isOfOneItem(nodes, index) || tellsOfSigns(node.text)) return false;
    return !(/\bthis (?:item|minute|matter)\b/i.test(node.text) && pageItemOf(draft, index) !== null);
  });
}

/** Whether a node says in one of these ways of the paper, or of the part that it stands in, that it is not public. */
function saysSo(draft: DraftPaper, index: number, mayBear: boolean): boolean {
  const { nodes } = draft;
  const [above, node] = [nodes[index - 1], nodes[index]];
  if (!node) return false;
  const asks = above?.kind === 'heading' && hasAccessWords(above.text) && accessOf(above.text) === null;
  const named = asks && !isOfAppendix(above.text) && readAccess(above.text, firstOf(node.text)) === 'closed';
  if (named && !speaksOfPart(node.text)) return true;
  if (node.kind === 'table-row' || node.kind === 'table-header')
    return (
      index < rowsWithin &&
      rowCloses(nodes, index) &&
      !isReasonForPart(nodes, index) &&
      formOf(nodes, node) === null &&
      !((draft.item === null || draft.kind === 'page') && listsBusinessOf(draft))
    );
  if (!mayBear || (node.kind !== 'paragraph' && node.kind !== 'list-item')) return false;
  if (isFieldThatCloses(node.text)) return true;
  return (
    saysOfItself(node.text) &&
    !speaksOfAppendix(node.text) &&
    !/\bthis (?:appendix|annex)/i.test(node.text) &&
    !isOfNumberedSection(nodes, index)
  );
}

/** A page may hold several items, or sections of which each says whether it is public: what stands in one is said of it. */
export function isOfOneItem(nodes: readonly DraftNode[], index: number): boolean {
  if (opensOwnSection(nodes, index)) return true;
  const head = nodes[index]?.headings[0];
  if (head === undefined) return false;
  if (itemHeading.test(head))
    return nodes.some(({ kind, text }) => kind === 'heading' && text !== head && itemHeading.test(text));
  const field = fieldName.exec(nodes[index]?.text ?? '')?.[1]?.toLowerCase();
  return (
    field !== undefined &&
    nodes.some(({ text, headings }) => headings[0] !== head && fieldName.exec(text)?.[1]?.toLowerCase() === field)
  );
}
/**
 * "Access: closed" right below the heading of a later section, above words of the section's own: said of that section. A
 * heading that is about access itself, or about the document, brings what is said of the whole.
 */
export function opensOwnSection(nodes: readonly DraftNode[], index: number): boolean {
  const [above, node, next] = [nodes[index - 1], nodes[index], nodes[index + 1]];
  if (above === undefined || node?.kind !== 'paragraph' || node.label !== null) return false;
  if (opensPrivateBlock(above.text)) return nodes.slice(0, index - 1).some(tells);
  if (above.kind !== 'heading' || node.text.length > 60) return false;
  if (!fieldName.test(node.text) || accessOf(node.text) !== 'closed' || ofWhole.test(above.text)) return false;
  if (next?.headings.at(-1) !== above.text || !tells(next)) return false;
  return nodes.slice(0, index - 1).filter(tells).length > 0;
}
const ofWhole =
  /\b(?:report|document|paper|details|information|access|publication|public\w*|confidential\w*|exempt\w*|implications|legal|contacts?|authors?|status|classification|summary|control|handling)\b/i;
const tells = ({ kind, text }: DraftNode): boolean =>
  (kind === 'paragraph' || kind === 'list-item') && text.split(/\s+/, 6).length > 5 && accessOf(text) === null;
const itemHeading = /^\W*(?:agenda )?(?:item|eitem|minute|cofnod) [a-z]{0,3}\d{1,3}\b/i;
const fieldName = /^\W*([A-Za-z][A-Za-z ]{2,30}):/;

/** What the forms of a paper that holds several say of themselves: what stands in those that are not public. */
export const closedForms = ({ nodes, kind }: DraftPaper): readonly DraftNode[] =>
  nodes.flatMap((node, index) => {
    if (node.kind !== 'table-row') return [];
    if (rowCloses(nodes, index) && !saysShortForm(node)) return formOf(nodes, node) ?? [];
    return closesItself(node, kind === 'minutes') ? [node] : [];
  });

/**
 * "Ford House | Mr Gale offered \u2026 | No" below "Property | Offer | Publish?": a column says of each row whether it is public.
 * In a table of other things, paths, car parks or risks, access, status and confidentiality are theirs and not the row's.
 */
function closesItself({ row }: DraftNode, isMinuted: boolean): boolean {
  if (row === undefined || row.columns.length < 3) return false;
  const lists = row.columns.some((column) => namesBusiness(column) || ofOthers.test(column));
  return (
    (isMinuted || !lists) &&
    row.columns.some((column, at) => {
      const cell = row.cells[at] ?? '';
      return (
        (lists ? tellsAccess(column) || asksAccess(column) : asksAccess(column, cell)) &&
        readAccess(column, cell) === 'closed'
      );
    })
  );
}

/** "This section is not to be published", in a section with a number below sections that are public. */
export function isOfNumberedSection(nodes: readonly DraftNode[], index: number): boolean {
  const node = nodes[index];
  if (!node || !/\bthis section\b/i.test(node.text) || /\bthis (?:report|paper|document|item)\b/i.test(node.text))
    return false;
  const own = node.label ?? nodes.slice(0, index).findLast(({ kind }) => kind === 'heading')?.label ?? null;
  const number = Number(own);
  return (
    own !== null && number > 1 && nodes.slice(0, index).some(({ label }) => label !== null && Number(label) < number)
  );
}

/** A field on a line of its own is short; a marking without a name bars what follows it and no more. */
const longestField = 181;
const isField = /^(?:[^:?\t|([]|[([][^:?\t|()[\]]*[)\]]){2,100}[:?\t|].{1,80}$/;

/** "Exempt from publication: Yes \u2013 paragraph 3", on a line of its own or in a cell beside an empty one. */
const isFieldThatCloses = (text: string): boolean =>
  text.length <= longestField && accessOf(text) === 'closed' && isField.test(text) && !speaksOfPart(text);

/** How far down a table may stand that tells of the paper itself. */
const rowsWithin = 24;

/** A row of two or four cells names and tells: "Exempt from publication | Yes"; one that is filled alone may do both. */
function rowCloses(nodes: readonly DraftNode[], index: number): boolean {
  const node = nodes[index];
  if (!node) return false;
  const { text, row } = node;
  const cells = text
    .split(/\t|\|/)
    .map((cell) => cell.trim())
    .filter(Boolean);
  if (cells.length > 6) return false;
  const [alone = ''] = cells;
  if (cells.length === 1) return isFieldThatCloses(alone);
  const told = cells.some((cell, index) => {
    const value = cells[index + 1];
    return value !== undefined && !speaksOfPart(value) && readAccess(cell, value) === 'closed';
  });
  if (told) return true;
  const lists = (row?.columns ?? []).some(
    (column, at) => ofOthers.test(column) && !isAnswer.test(row?.cells[at] ?? ''),
  );
  if (lists || isRowOfMany(nodes, index) || !tellsOfPaper(row)) return false;
  return (row?.columns ?? []).some(
    (column, index) =>
      cells.length > 2 && !isState.test(column) && readAccess(column, row?.cells[index] ?? '') === 'closed',
  );
}

/** What a column tells of that lists other matters than the paper it stands in. */
const ofOthers =
  /^(?:(?:proposed |key )?decisions?|subject|title|report|matter|topic|item|agenda item|issue|append\w+|annex\w*)\b(?!.*\?$)(?! (?:type|status)\b)/i;

const isRowOfMany = (nodes: readonly DraftNode[], index: number): boolean =>
  nodes[index - 1]?.kind === 'table-row' || nodes[index + 1]?.kind === 'table-row';

/** What else such a table gives where it tells of the paper it stands in. */
const ofPaper =
  /\b(?:wards?|key decision|author|cabinet|portfolio|committee|director\w*|urgent|call-?in|classification|report (?:of|by|to))\b/i;

/** Whether one row below names of columns is about the paper: by what else it tells, or by the law it names. */
const tellsOfPaper = (row: DraftNode['row']): boolean =>
  row !== undefined &&
  (row.columns.some((column) => ofPaper.test(column)) ||
    row.cells.some((cell) => /\b(?:para\w*\.? \d|schedule|section 100|category \d)/i.test(cell)));

const isAnswer = /^(?:yes|no|y|n|n\/a)\b/i;

const isState = /^(?:status|open|closed|open\/closed)$/i;

const firstOf = (text: string): string => text.split(/(?<=[.;])\s/, 1)[0] ?? text;

/** "Appendix B is exempt by virtue of …" leaves the report around it public. */
const speaksOfAppendix = (text: string): boolean =>
  speaksOfPart(text) && !barring.some((marking) => marking.test(text));

/** Whether a heading is an appendix's. */
export const isOfAppendix = remembered((heading): boolean =>
  /^\W*(?:[\w-]+ ){0,2}(?:appendix|annexe?|schedule(?= [a-z]\b))\b/i.test(behindMark(heading)),
);
