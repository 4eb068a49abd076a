import type { Element } from 'domhandler';
import { isOn } from './docx-styles.ts';
import { child, valueAt } from './docx-xml.ts';
import { isElement, wordsIn } from './html-node.ts';

/** The words of a paragraph: line breaks as they are, a form feed where a page ends, footnote marks as "[^3]". */
export interface ParagraphWords {
  readonly text: string;
  readonly bold: boolean;
}

const superscripts = '\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079';
const left = new Set([
  'w:del',
  'w:moveFrom',
  'w:instrText',
  'w:delText',
  'w:pPr',
  'w:rPr',
  'mc:Fallback',
  'w:drawing',
  'w:pict',
  'w:fldData',
]);

/** Reads a paragraph's runs; what was deleted with changes tracked, or is hidden, is left out. */
export function readRuns(paragraph: Element, styleBold: boolean): ParagraphWords {
  let text = '';
  let letters = 0;
  let bold = 0;
  const walk = (element: Element, run: Element | null, depth: number): void => {
    for (const node of element.children) {
      if (!isElement(node) || left.has(node.name) || depth > 60) continue;
      if (node.name === 'w:r' && isOn(child(node, 'w:rPr'), 'w:vanish')) continue;
      if (node.name === 'w:t') {
        const words = raised(run, wordsIn(node));
        text += words;
        const count = words.replace(/\s/g, '').length;
        letters += count;
        if (isOn(run ? child(run, 'w:rPr') : undefined, 'w:b') ?? styleBold) bold += count;
      } else if (node.name === 'w:tab') text += '\t';
      else if (node.name === 'w:noBreakHyphen') text += '-';
      else if (node.name === 'w:br' || node.name === 'w:cr') text += node.attribs['w:type'] === 'page' ? '\f' : '\n';
      else if (node.name === 'w:lastRenderedPageBreak') text += '\f';
      else if (node.name === 'w:footnoteReference') text += `[^${node.attribs['w:id'] ?? ''}]`;
      else if (node.name === 'w:endnoteReference') text += `[^e${node.attribs['w:id'] ?? ''}]`;
      else walk(node, node.name === 'w:r' ? node : run, depth + 1);
    }
  };
  walk(paragraph, null, 0);
  return { text, bold: letters > 0 && bold === letters };
}

function raised(run: Element | null, words: string): string {
  const position = valueAt(run ? child(run, 'w:rPr') : undefined, 'w:vertAlign');
  if (position !== 'superscript' || !/^\d{1,3}$/.test(words.trim())) return words;
  return [...words.trim()].map((digit) => superscripts.charAt(Number(digit))).join('');
}
