import { AlignmentType, type IStylesOptions, LevelFormat } from 'docx';

const LANGUAGE = { value: 'en-GB', eastAsia: 'en-GB', bidirectional: 'en-GB' };
const DARK = '1F3864';

/** Sizes are in half points, spaces in twentieths of a point. */
export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font: 'Arial', size: 22, language: LANGUAGE },
      paragraph: { spacing: { after: 120, line: 276 } },
    },
    title: { run: { size: 40, bold: true, color: DARK }, paragraph: { spacing: { after: 240 } } },
    heading1: {
      run: { size: 30, bold: true, color: DARK },
      paragraph: { spacing: { before: 320, after: 120 }, keepNext: true },
    },
    heading2: {
      run: { size: 26, bold: true, color: DARK },
      paragraph: { spacing: { before: 240, after: 80 }, keepNext: true },
    },
  },
  paragraphStyles: [
    {
      id: 'ContentsHeading',
      name: 'Contents heading',
      basedOn: 'Normal',
      next: 'Normal',
      run: { size: 26, bold: true, color: DARK },
    },
  ],
};

const level = (depth: number) => ({
  level: depth,
  format: LevelFormat.BULLET,
  text: depth === 0 ? '•' : '–',
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: 360 * (depth + 1), hanging: 260 } } },
});

/** The list of a briefing's lines, three levels deep. */
export const bullets = { reference: 'briefing-lines', levels: [level(0), level(1), level(2)] };
