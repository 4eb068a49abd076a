import type { AnyNode, ChildNode, Element, ParentNode } from 'domhandler';
import { ElementType } from 'htmlparser2';
import { isPageFurniture } from './html-furniture.ts';
import { createInlineText } from './html-inline.ts';
import { labelsOf } from './html-list.ts';
import { isElement, namesOf, wordsIn } from './html-node.ts';
import { isMarkedPrivate } from './html-private.ts';
import { isItemNumber, writeHtmlTable } from './html-table.ts';
import type { LaidLines } from './laid-lines.ts';

/** How a page is laid out as lines. */
export interface HtmlLayout {
  readonly lines: LaidLines;
  /** The line of the file that a character of the page stands on. */
  lineAt(offset: number): number;
  /** ModernGov's pages: their headings are labels, and their table of items is no table of figures. */
  readonly modernGov: boolean;
}

/** Below this depth nothing is a block: the words are kept as they run. */
const deepest = 300;

const blocks = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const strong = new Set(['b', 'strong', 'u']);

/** Lays the words below a node out as lines: a block a line, blanks between blocks, labels and headings as they read. */
export function layOutHtml(root: ParentNode, layout: HtmlLayout): void {
  const { lines, modernGov } = layout;
  const inline = createInlineText(layout);
  let label = '';

  const flush = (blanks = 1, headed = false): void => {
    const links = headed ? 0 : inline.links();
    const said = inline.take();
    if (said === null) return;
    lines.part(blanks);
    said.forEach(({ text, line }, index) => {
      const at = lines.add(index === 0 ? `${label}${text}` : text, line);
      if (links > 0) lines.links.set(at, Math.max(1, Math.floor(links / said.length)));
    });
    label = '';
  };

  const labelled = (item: Element, text: string, depth: number): void => {
    flush();
    label = text;
    walkAll(item.children, depth + 1);
    flush();
    label = '';
  };

  const heading = (element: Element, depth: number): void => {
    flush();
    label = modernGov ? '' : `${'#'.repeat(Number(element.name.charAt(1)))} `;
    inline.plain(() => walkAll(element.children, depth + 1));
    const above = lines.count;
    flush(modernGov ? 1 : 2, true);
    const first = element.name === 'h1' || /\bmgMainTitleTxt\b/.test(namesOf(element));
    if (first && lines.count > above) lines.head ??= lines.count;
    label = '';
  };

  const table = (element: Element, depth: number): void => {
    flush();
    const asText = (held: Element, number = ''): void => labelled(held, number, depth + 1);
    if (!writeHtmlTable(element, layout, asText)) asText(element);
  };

  /** A row of ModernGov's table of items: its number on a line of its own, then its title and what was minuted. */
  const itemRow = (row: Element, numberCell: Element, depth: number): void => {
    flush();
    lines.part(2);
    const number = wordsIn(numberCell).replace(/\s+/g, ' ').trim().replace(/\.$/, '');
    const from = lines.count + 1;
    if (number !== '') lines.add(`${number}.`, layout.lineAt(numberCell.startIndex ?? 0));
    for (const cell of row.children) if (cell !== numberCell) walk(cell, depth + 1);
    flush();
    if (lines.count >= from && (number === '' || /\d/.test(number))) lines.items.push(from);
    lines.part(2);
  };

  /** What an element holds that the page itself marks as private, on lines of its own. */
  const apart = (node: Element, depth: number): void => {
    flush();
    const above = lines.count;
    lay(node, depth);
    flush();
    if (lines.count > above) lines.restricted.push([above + 1, lines.count]);
  };

  const element = (node: Element, depth: number): void =>
    isMarkedPrivate(node) ? apart(node, depth) : lay(node, depth);

  const lay = (node: Element, depth: number): void => {
    const { name } = node;
    if (isPageFurniture(node)) {
      lines.leftOut.push([layout.lineAt(node.startIndex ?? 0), layout.lineAt(node.endIndex ?? node.startIndex ?? 0)]);
      return;
    }
    const inside = (): void => walkAll(node.children, depth + 1);
    const note = name === 'a' ? noteMark(node.attribs.href ?? '') : null;
    if (name === 'del' || leadsBack(node)) return;
    if (note) inline.add(note, node.startIndex ?? 0);
    else if (name === 'br') inline.breakLine();
    else if (name === 'sup' || name === 'sub') inline.raised(wordsIn(node), name, node.startIndex ?? 0);
    else if (strong.has(name)) inline.strong(inside);
    else if (!blocks.has(name)) inline.within(node, inside);
    else if (/^h[1-6]$/.test(name)) heading(node, depth);
    else if (name === 'table') table(node, depth);
    else if (name === 'ol' || name === 'ul') list(node, depth);
    else if (name === 'dl') fields(node, depth);
    else block(node, depth);
  };

  const list = (node: Element, depth: number): void => {
    flush();
    const given = labelsOf(node);
    for (const child of node.children) {
      if (isElement(child) && child.name === 'li') {
        flush();
        const above = lines.count;
        labelled(child, noteLabel(child) ?? given.get(child) ?? '- ', depth + 1);
        if (isMarkedPrivate(child) && lines.count > above) lines.restricted.push([above + 1, lines.count]);
      } else walk(child, depth + 1);
    }
  };

  /** A term and what it is said to be read as a field: "Decision maker: Cabinet". */
  const fields = (node: Element, depth: number): void => {
    flush();
    let term: Element | null = null;
    for (const child of node.children) {
      const said = isElement(child) ? wordsIn(child).replace(/\s+/g, ' ').trim() : '';
      if (isElement(child) && child.name === 'dt' && said !== '' && said.length <= 60) {
        if (term) walk(term, depth + 1);
        term = child;
      } else if (isElement(child) && child.name === 'dd' && term) {
        const name = wordsIn(term).replace(/\s+/g, ' ').trim();
        labelled(child, /[:?]$/.test(name) ? `${name} ` : `${name}: `, depth + 1);
        term = null;
      } else if (isElement(child) && child.name === 'div') fields(child, depth + 1);
      else walk(child, depth + 1);
    }
    if (term) walk(term, depth + 1);
    flush();
  };

  const block = (node: Element, depth: number): void => {
    const numberCell = modernGov && node.name === 'tr' ? node.children.find(isNumberCell) : undefined;
    if (numberCell && isElement(numberCell)) {
      itemRow(node, numberCell, depth);
      return;
    }
    const [number, text, ...more] = node.name === 'tr' ? node.children.filter(isElement) : [];
    if (number && text && more.length === 0 && isItemNumber(number)) {
      labelled(text, `${wordsIn(number).replace(/\s+/g, ' ').trim()} `, depth);
      return;
    }
    flush();
    walkAll(node.children, depth + 1);
    flush();
  };

  function walk(node: AnyNode, depth: number): void {
    if (node.type === ElementType.Text) inline.add(node.data, node.startIndex ?? 0);
    else if (depth > deepest)
      inline.add(
        wordsIn(node, (inner) => !isPageFurniture(inner)),
        node.startIndex ?? 0,
      );
    else if (isElement(node)) element(node, depth);
    else if (node.type === ElementType.CDATA) walkAll(node.children, depth + 1);
  }
  const walkAll = (children: readonly ChildNode[], depth: number): void => {
    for (const child of children) walk(child, depth);
  };

  walkAll(root.children, 0);
  flush();
}

const isNumberCell = (node: ChildNode): boolean => isElement(node) && /\bmgItemNumberCell\b/.test(namesOf(node));

/** The link behind a note that leads back to its mark says nothing. */
const leadsBack = ({ name, attribs }: Element): boolean =>
  name === 'a' && (attribs.role === 'doc-backlink' || /\bfootnote-back(?:ref)?\b/.test(attribs.class ?? ''));

/** A point of a page's list of notes is the note that its name says: "fn:3". */
const noteLabel = ({ attribs }: Element): string | null => {
  const number = /^(?:user-content-)?(?:fn|footnote|endnote)[:_-]?(\d{1,4})$/.exec(attribs.id ?? '')?.[1];
  return number ? `[^${number}]: ` : null;
};

/** What Word and LibreOffice link between a footnote's mark and its note, and what pages made of Markdown link, as Markdown writes both. */
function noteMark(address: string): string | null {
  const marked = /#(?:_ftn|_edn|sdfootnote|sdendnote|(?:user-content-)?fn[:-]?)(\d{1,4})(?:sym)?$/.exec(address)?.[1];
  if (marked) return `[^${marked}]`;
  const noted = /#(?:_ftnref|_ednref|sdfootnote|sdendnote)(\d{1,4})(?:anc)?$/.exec(address)?.[1];
  return noted ? `[^${noted}]: ` : null;
}
