import type { Element } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { elementsIn, isElement, wordsIn } from './html-node.ts';
import { layOutHtml } from './html-text.ts';
import { lineIndex } from './line-index.ts';
import { field, isClosed, isFalse, local, type XmlPage } from './xml-field.ts';

/** The number an item has under the first field that gives one, null where none does. */
export function numberOf(item: Element, names: readonly RegExp[]): string | null {
  for (const name of names) {
    const number = field(item, name)?.text.replace(/\.$/, '') ?? '';
    if (/[1-9]/.test(number)) return number;
  }
  return null;
}

/** Lays one agenda item out: its number and title, what it was for, what was decided and minuted, its papers. */
export function writeItem(item: Element, numbering: readonly RegExp[], page: XmlPage): void {
  const { lines, lineAt } = page;
  const line = lineAt(item.startIndex ?? 0);
  const title = field(item, /^(?:agenda)?(?:item)?title$/);
  const number = numberOf(item, numbering);
  lines.part(2);
  const from = lines.count + 1;
  lines.items.push(from);
  if (number) lines.add(`${number}.`, line);
  lines.add(title?.text ?? 'Untitled item', title ? lineAt(title.element.startIndex ?? 0) : line);
  writeHtml(
    item,
    /^(?:agenda|preamble).*body$|^(?:agenda)?(?:item)?text$|^preamble$|^(?:item)?(?:body|description|summary|purpose)$/,
    null,
    page,
  );
  writePublished(item, /^decisions?.*body$|^decisions?(?:text)?$/, 'Decision:', /^isdecisionpublished$/, page);
  writePublished(item, /^minutes.*body$|^minutes(?:text)?$/, 'Minutes:', /^isminutes?published$/, page);
  writeDocuments(item, page);
  if (isClosed(item) || isFalse(item, /^isdisplayallowed$/)) lines.restricted.push([from, lines.count]);
  lines.part(2);
}

/** What the service holds but says is not published yet is kept from the public. */
function writePublished(item: Element, name: RegExp, label: string, published: RegExp, page: XmlPage): void {
  const from = page.lines.count + 1;
  writeHtml(item, name, label, page);
  if (isFalse(item, published) && page.lines.count >= from) page.lines.restricted.push([from, page.lines.count]);
}

/** The HTML inside an element, whether it was escaped once, twice, put into CDATA or left as it was. */
function writeHtml(item: Element, name: RegExp, label: string | null, page: XmlPage): void {
  const held = item.children.filter(isElement).filter((child) => name.test(local(child)));
  for (const element of held) {
    const nested = [...elementsIn(element)].length > 1;
    const words = wordsIn(element);
    if (words.trim() === '' || /^(?:true|false)$/i.test(words.trim())) continue;
    const start = page.lineAt(element.startIndex ?? 0);
    page.lines.part();
    if (label) page.lines.add(label, start);
    if (nested) layOutHtml(element, { ...page, modernGov: true });
    else {
      const html = unescaped(words);
      const inside = lineIndex(html);
      const lineAt = (offset: number): number => start + inside(offset) - 1;
      const root = parseDocument(html, { withStartIndices: true, withEndIndices: true });
      layOutHtml(root, { lines: page.lines, lineAt, modernGov: true });
    }
    return;
  }
}

/** Markup that was escaped once more than it should have been has no tags of its own. */
const unescaped = (text: string): string =>
  /<[a-z/!]/i.test(text) || !/&lt;\/?[a-z]/i.test(text) ? text : wordsIn(parseDocument(text));

function writeDocuments(item: Element, { lines, lineAt }: XmlPage): void {
  const documents = [...elementsIn(item)].filter((element) => /^linkeddoc(?:ument)?$/.test(local(element)));
  const titled = documents.flatMap((element) => {
    const title = field(element, /^title$/);
    return title ? [{ title, restricted: isClosed(element) }] : [];
  });
  if (titled.length === 0) return;
  lines.part();
  lines.add('Supporting documents:', lineAt(item.startIndex ?? 0));
  for (const { title, restricted } of titled) {
    lines.part();
    const at = lines.add(`- ${title.text}`, lineAt(title.element.startIndex ?? 0));
    if (restricted) lines.restricted.push([at, at]);
  }
}
