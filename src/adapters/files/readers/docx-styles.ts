import type { Element } from 'domhandler';
import type { ListPlace } from './docx-numbering.ts';
import { child, named, parseXml, valueAt } from './docx-xml.ts';

/** What a paragraph's style says of it. */
export interface ParagraphStyle {
  /** Depth of a heading from 1; 0 where it is none. */
  readonly heading: number;
  readonly bold: boolean;
  readonly list: ListPlace | null;
}

const plain: ParagraphStyle = { heading: 0, bold: false, list: null };

/** Reads the styles of a Word file; what a style leaves open it takes from the one it is based on. */
export function readStyles(xml: string | undefined): (id: string | undefined) => ParagraphStyle {
  const styles = new Map(
    named(parseXml(xml ?? ''), 'w:style').map((style) => [style.attribs['w:styleId'] ?? '', style]),
  );
  const read = (id: string | undefined, depth: number): ParagraphStyle => {
    const style = styles.get(id ?? '');
    if (!style || depth > 10) return plain;
    const base = read(valueAt(style, 'w:basedOn'), depth + 1);
    const properties = child(style, 'w:pPr');
    return {
      heading: headingDepth(style, properties) ?? base.heading,
      bold: isOn(child(style, 'w:rPr'), 'w:b') ?? base.bold,
      list: listOf(properties) ?? base.list,
    };
  };
  return (id) => read(id, 0);
}

function headingDepth(style: Element, properties: Element | undefined): number | null {
  const name = valueAt(style, 'w:name') ?? '';
  const depth = /^heading (\d)$/i.exec(name)?.[1];
  if (depth) return Math.min(6, Number(depth));
  if (/^title$/i.test(name)) return 1;
  const outline = valueAt(properties, 'w:outlineLvl');
  return outline !== undefined && Number(outline) < 6 ? Number(outline) + 1 : null;
}

/** The list a paragraph or style names; list 0 takes it out of any. */
export function listOf(properties: Element | undefined): ListPlace | null {
  const numbering = properties && child(properties, 'w:numPr');
  const list = valueAt(numbering, 'w:numId');
  return list === undefined ? null : { list, level: Number(valueAt(numbering, 'w:ilvl') ?? 0) };
}

/** Whether a property is switched on; null where nothing is said of it. */
export function isOn(properties: Element | undefined, name: string): boolean | null {
  const element = properties && child(properties, name);
  return element ? !/^(?:0|false|none)$/.test(element.attribs['w:val'] ?? '') : null;
}
