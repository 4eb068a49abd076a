import { HeadingLevel, type IRunOptions, Paragraph, TextRun } from 'docx';

export type Level = 1 | 2;

/** A real heading, which Word's navigation and contents list find. */
export function headingParagraph(text: string, level: Level): Paragraph {
  return new Paragraph({
    heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    children: [new TextRun(text)],
  });
}

export function plainParagraph(text: string, run: Omit<IRunOptions, 'text' | 'children'> = {}): Paragraph {
  return new Paragraph({ children: [new TextRun({ ...run, text })] });
}
