/** One line of a file as received, counted from 1. */
export interface Line {
  readonly number: number;
  readonly text: string;
}

/** Splits a text into its lines. Form feeds end a line too: they are how extracted text marks a page break. */
export function splitLines(text: string): Line[] {
  return text.split(/\r\n|\n|\r/).map((line, index) => ({
    number: index + 1,
    text: line.replaceAll('\f', ' ').replaceAll('\u00a0', ' ').replaceAll('\u00ad', '').trimEnd(),
  }));
}

export const isBlank = (line: Line): boolean => line.text.trim() === '';
