/** One line of a file as received, counted from 1; parts of one line that is cut up lie between it and the next. */
export interface Line {
  readonly number: number;
  readonly text: string;
  /** The last of the lines that it takes up, where it takes up others. */
  readonly to?: number;
  /** The page of the file it stands on, where form feeds part pages. */
  readonly page?: number;
  /** Present where the lines around it show that it is a row of a table, however few its cells. */
  readonly row?: true;
  /** Present where the file itself says that an item of a meeting begins here. */
  readonly opensItem?: true;
  /** Present where its cells only carry on those of the row above. */
  readonly carries?: true;
}

/** Splits a text into its lines as an editor counts them. Form feeds, which mark page breaks, end no line. */
export function splitLines(text: string): Line[] {
  const plain = !mayBeUnusual.test(text);
  const pageOf = readPages(text);
  return linesIn(text).map((line, index) => ({
    number: index + 1,
    text: withoutTail(plain ? line : plainSpaces(line)),
    ...(pageOf ? { page: pageOf(index + 1) } : {}),
  }));
}

/** The page of the file that each line stands on, counted from 1; null where the text marks no page breaks. */
export function readPages(text: string): ((line: number) => number) | null {
  if (!text.includes('\f')) return null;
  let page = 1;
  const pages = linesIn(text).map((line) => {
    page += line.split('\f').length - 1;
    return page;
  });
  return (line) => pages[line - 1] ?? page;
}

/** Whether a line holds nothing; most begin with a plain letter, which tells it at once. */
export function isBlank({ text }: Line): boolean {
  if (text === '') return true;
  const first = text.charCodeAt(0);
  return !(first > SPACE && first < FIRST_BEYOND_PLAIN) && text.trim() === '';
}

const SPACE = 32;
const FIRST_BEYOND_PLAIN = 128;

/** The lines of a text as they stand. Few texts end them otherwise than by one sign, which is found without a pattern. */
export const linesIn = (text: string): string[] => text.split(text.includes('\r') ? /\r\n|\n|\r/ : '\n');

/** Tabs at the end of a line are empty cells of a row; only spaces go. */
function withoutTail(line: string): string {
  const trimmed = line.trimEnd();
  const tail = line.slice(trimmed.length);
  return trimmed !== '' && tail.includes('\t') ? trimmed + tail.replace(/[^\t]/g, '') : trimmed;
}

/** Few ranges of letters are found faster than many; these hold all that are unusual, and a few others. */
const mayBeUnusual =
  /[\f\u00a0\u00ad\u2000-\u200b\u2010\u2011\u2023-\u27a2\u3000\uf020-\uf0ff\ufb00-\ufb06\ufeff\uff01-\uff5e]/;
const unusual =
  /[\f\u00a0\u00ad\u2000-\u200b\u2010\u2011\u202f\u2060\u3000\ufb00-\ufb06\ufeff\uff01-\uff5e\u2023\u2043\u25a0\u25a1\u25aa\u25ab\u25b6\u25b8\u25ba\u25cb\u25cf\u25e6\u2713\u2714\u2794\u27a2\uf020-\uf0ff]/;

/** Signs that programs draw bullets with, letters of a font of signs among them. */
const sign =
  /^(\s*)[\u2023\u2043\u25a0\u25a1\u25aa\u25ab\u25b6\u25b8\u25ba\u25cb\u25cf\u25e6\u2713\u2714\u2794\u27a2\uf020-\uf0ff](?=\s|$)/;

/** Spaces of any width as one, signs of no width left out, and letters that a font joins or widens as they are spelled. */
const plainSpaces = (line: string): string =>
  mayBeUnusual.test(line) && unusual.test(line)
    ? line
        .replace(/[\f\u00a0\u2000-\u200a\u202f\u3000]/g, ' ')
        .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
        .replace(/[\u2010\u2011]/g, '-')
        .replace(/[\ufb00-\ufb06\uff01-\uff5e]/g, (letters) => letters.normalize('NFKC'))
        .replace(sign, '$1\u2022')
    : line;
