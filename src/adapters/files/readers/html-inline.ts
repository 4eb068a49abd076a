import type { Element } from 'domhandler';
import type { HtmlLayout } from './html-text.ts';

interface SaidLine {
  readonly text: string;
  readonly line: number;
}

/** Gathers the words of one block, with its line breaks, and how much of it is set in bold. */
export interface InlineText {
  add(text: string, offset: number): void;
  breakLine(): void;
  /** A raised or lowered text: digits after a word or figure stay apart from it. */
  raised(text: string, kind: 'sup' | 'sub', offset: number): void;
  strong(inside: () => void): void;
  /** Words whose weight says nothing, as in a heading. */
  plain(inside: () => void): void;
  /** Words inside an element such as a link. */
  within(element: Element, inside: () => void): void;
  /** How many links make up all that was gathered; 0 where other words do too. */
  links(): number;
  /** The lines gathered since the last call; null where there are no words. */
  take(): SaidLine[] | null;
}

const superscripts = '\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079';

export function createInlineText({ lineAt, modernGov }: HtmlLayout): InlineText {
  let lines: { text: string; line: number | null }[] = [{ text: '', line: null }];
  let strength = 0;
  let unweighed = 0;
  let bold = 0;
  let letters = 0;
  let link: { readonly address: string; readonly letters: number } | null = null;
  let linkedLetters = 0;
  let linkCount = 0;

  const add = (text: string, offset: number): void => {
    const last = lines.at(-1);
    if (!last) return;
    const words = text.replace(/[\s\u00a0]+/g, ' ');
    const said = words.replaceAll(' ', '').length;
    if (said > 0 && last.line === null) last.line = lineAt(offset + text.search(/\S/));
    last.text += last.text === '' || last.text.endsWith(' ') ? words.trimStart() : words;
    letters += said;
    if (strength > 0 && unweighed === 0) bold += said;
  };

  return {
    add,
    breakLine() {
      lines.push({ text: '', line: null });
    },
    raised(text, kind, offset) {
      const digits = /^\s*[[(]?(\d{1,3})[\])]?\s*$/.exec(text)?.[1];
      if (kind === 'sup' && digits)
        add([...digits].map((digit) => superscripts.charAt(Number(digit))).join(''), offset);
      else add(text, offset);
    },
    strong(inside) {
      strength += 1;
      inside();
      strength -= 1;
    },
    plain(inside) {
      unweighed += 1;
      inside();
      unweighed -= 1;
    },
    within(element, inside) {
      const address = element.name === 'a' && !modernGov ? (element.attribs.href ?? '') : '';
      const before = letters;
      inside();
      if (element.name === 'a' && letters > before) {
        linkedLetters += letters - before;
        linkCount += 1;
      }
      if (/^https?:\/\//i.test(address)) link = { address, letters: letters - before };
    },
    links() {
      const marks = lines.reduce((sum, { text }) => sum + (text.match(/[|>»›·•/]/g)?.length ?? 0), 0);
      return letters > 0 && letters <= linkedLetters + marks ? linkCount : 0;
    },
    take() {
      const said = lines.flatMap(({ text, line }): SaidLine[] => {
        const words = parted(text).trim();
        return words === '' || line === null ? [] : [{ text: words, line }];
      });
      const whollyBold = bold > 0 && bold === letters && said.length === 1;
      const linked = link && link.letters === letters && said.length === 1 ? link.address : null;
      lines = [{ text: '', line: null }];
      bold = 0;
      letters = 0;
      linkedLetters = 0;
      linkCount = 0;
      link = null;
      if (said.length === 0) return null;
      return said.map(({ text, line }) => {
        if (linked && !text.includes(linked.replace(/^https?:\/\//i, '').slice(0, 20)))
          return { text: `${text} ${linked}`, line };
        return { text: whollyBold && text.length < 200 && !text.includes('*') ? `**${text}**` : text, line };
      });
    },
  };
}

/** The size of an attachment is no part of the word before it: "HeatingPDF 500 KB". */
const parted = (text: string): string => text.replace(/(?<=[a-z.)])(?=(?:PDF|DOCX?|XLSX?) [\d.,]+ ?[KM]B\b)/g, ' ');
