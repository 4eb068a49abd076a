import type { Element } from 'domhandler';
import type { LineRange } from '../../../parsing/body/draft.ts';
import { saysNotPublic } from '../../../parsing/exempt/pages/exempt-pages.ts';
import { readRuns } from './docx-run.ts';
import { child, childrenOf, named, parseXml } from './docx-xml.ts';

/** A run of a Word file's pages that share their headers and footers. */
export interface DocxSection {
  /** Lines of the text, counted from 1. */
  readonly lines: LineRange;
  readonly properties: Element;
}

/**
 * The lines of the sections whose page headers, footers or watermarks say that their pages are not public. A section that
 * names no header of its own has that of the section before.
 */
export function markedSections(sections: readonly DocxSection[], parts: ReadonlyMap<string, string>): LineRange[] {
  const marked = new Set([...parts].filter(([name, xml]) => isRunning(name) && marks(xml)).map(([name]) => name));
  if (marked.size === 0) return [];
  const partOf = new Map(
    named(parseXml(parts.get('relations') ?? ''), 'Relationship').map(({ attribs }) => [
      attribs['Id'] ?? '',
      (attribs['Target'] ?? '').replace(/^.*\//, '').replace(/\.xml$/, ''),
    ]),
  );
  const used = new Map<string, string>();
  return sections.flatMap(({ lines, properties }): LineRange[] => {
    for (const { name, attribs } of childrenOf(properties))
      if (name === 'w:headerReference' || name === 'w:footerReference')
        used.set(`${name} ${attribs['w:type'] ?? 'default'}`, partOf.get(attribs['r:id'] ?? '') ?? '');
    const opensApart = child(properties, 'w:titlePg') !== undefined;
    const shown = [...used].filter(([key]) => opensApart || !key.endsWith(' first'));
    return shown.some(([, part]) => marked.has(part)) ? [lines] : [];
  });
}

export const isRunning = (name: string): boolean => /^(?:header|footer)\d*$/.test(name);

function marks(xml: string): boolean {
  const root = parseXml(xml);
  const watermarks = named(root, 'v:textpath').map(({ attribs }) => attribs['string'] ?? '');
  const lines = named(root, 'w:p').map((held) => readRuns(held, false).text);
  return [...watermarks, ...lines, lines.join(' ')].some(saysNotPublic);
}
