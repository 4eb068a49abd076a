import type { DraftNode } from '../../body/draft.ts';
import { sameItem } from '../../body/same-item.ts';
import { slug } from '../../text/slug.ts';
import { saysClosed, speaksOfAccessAlone } from '../wordings/access-words.ts';
import { appendixNamed } from '../wordings/appendix-name.ts';
import { isBanner } from '../wordings/exempt.ts';
import { upTo } from '../wordings/up-to.ts';

/** "paragraph 3.2", "section Notes for readers", "Appendix 2": a part of a paper, where a bare name or number is an item's. */
const byNumber = /^(?:paragraph|para\.?) (\d{1,3}(?:\.\d{1,3})*[a-z]?)$/i;
const byHeading = /^section (\S.*)$/i;
const letters = /[\p{L}\p{N}]/u;
const untold = 'untitled';

/**
 * Tells of a paper's nodes whether an officer names them: by their item's number or title, as a section by its heading, as
 * an appendix by its letter, or as a paragraph by its number, with those below it. So a part that was kept back is shown
 * without the rest of its paper: a section ends at the next appendix and at the next words that say it is not public.
 */
export function namedPublic(names: readonly string[], nodes: readonly DraftNode[]): (node: DraftNode) => boolean {
  const said = names.map((name) => name.trim()).filter((name) => letters.test(name));
  if (said.length === 0) return () => false;
  const numbers = said.flatMap((name) => byNumber.exec(name)?.[1]?.toLowerCase() ?? []);
  const shown = new Set([...inSections(said, nodes), ...numbers.flatMap((number) => ofNumber(number, nodes))]);
  return (node) => shown.has(node) || said.some((name) => sameItem(name, node.item));
}

function inSections(said: readonly string[], nodes: readonly DraftNode[]): readonly DraftNode[] {
  const sections = new Set(said.flatMap((name) => nameOf(byHeading.exec(name)?.[1] ?? '') ?? []));
  const appendices = new Set(said.flatMap((name) => appendixNamed(name) ?? []));
  if (sections.size + appendices.size === 0) return [];
  const isNamed = (heading: string): boolean =>
    sections.has(nameOf(heading) ?? '') || appendices.has(appendixNamed(heading) ?? '');
  let goesOn = true;
  let tells = false;
  return nodes.filter((node) => {
    if (node.kind === 'heading' && isNamed(node.text)) {
      goesOn = true;
      tells = false;
      return true;
    }
    if (!node.headings.some(isNamed)) return false;
    if (endsShown(node, tells)) goesOn = false;
    tells ||= node.kind !== 'heading';
    return goesOn;
  });
}

/** Another appendix, a heading that says "not public" or, below words that are shown, a line that says nothing else. */
const endsShown = ({ kind, text, label }: DraftNode, tells: boolean): boolean => {
  if (text.length > longestLine || (kind !== 'heading' && (kind !== 'paragraph' || label !== null))) return false;
  const isTitle = kind === 'heading' || !/[.;:]\s*$/.test(text);
  const mark = isTitle ? ofOther.exec(text)?.[1] : undefined;
  if (mark !== undefined && (kind === 'heading' || mark.trim() === '' || speaksOfAccessAlone(mark))) return true;
  return kind === 'heading' ? saysClosed(text) : tells && (isBanner(text) || (isTitle && saysClosed(text)));
};
const longestLine = 140;
/** The title of an appendix, and what stands before its name. */
const ofOther = /^\W*((?:[\w/-]+[\W_]+){0,4})(?:appendix|annexe?|schedule)(?:\s*[:\u2013-]|\s*$| [a-z0-9]{1,3}\b)/i;

const nameOf = (heading: string): string | null => {
  const name = slug(heading);
  return name === untold ? null : name;
};

/**
 * The paragraph of a number, with what is numbered below it. A point of a list has that number too: it is meant only where
 * no paragraph has it. In two items at once the number names nothing.
 */
function ofNumber(number: string, nodes: readonly DraftNode[]): readonly DraftNode[] {
  const isWithin = (label: string): boolean => label === number || label.startsWith(`${number}.`);
  const numbered = nodes.filter((node) => isWithin(labelOf(node)) && !isItemTitle(node));
  const paragraphs = numbered.filter(({ kind }) => kind !== 'list-item');
  const meant = paragraphs.length > 0 ? paragraphs : numbered;
  const [first] = meant;
  if (!first || meant.some(({ item }) => item !== first.item)) return [];
  const run = upTo(nodes, nodes.indexOf(first), (node) => endsNumber(node, first, isWithin));
  const heads = first.kind === 'heading' ? first.text : null;
  const isOf = (node: DraftNode): boolean =>
    node === first ||
    (node.kind !== 'list-item' && isWithin(labelOf(node))) ||
    (node.parent !== null && run.includes(node.parent) && isOf(node.parent)) ||
    (heads !== null && node.headings.includes(heads));
  return run.filter(isOf);
}

const labelOf = ({ label }: DraftNode): string => label?.toLowerCase() ?? '';
const isItemTitle = ({ kind, label, text, item }: DraftNode): boolean =>
  kind === 'heading' && label !== null && label === item.label && text === item.title;

/** The next number that is no list's, another item, another appendix, or words that say "not public". */
const endsNumber = (node: DraftNode, first: DraftNode, isWithin: (label: string) => boolean): boolean =>
  node.item !== first.item ||
  (node.label !== null && node.kind !== 'list-item' && /^\d/.test(node.label) && !isWithin(labelOf(node))) ||
  (first.kind === 'list-item' && node.kind === 'list-item' && node.parent !== first) ||
  (node.kind === 'heading' && first.kind !== 'heading') ||
  endsShown(node, true);
