import { createSentenceMaker } from './made-sentences.ts';

/** A made paper as a file to ingest, and the same paragraphs for whoever reads no files. */
export interface MadePaper {
  readonly file: string;
  readonly text: string;
  readonly paragraphs: readonly string[];
}

const EACH = 100;
const MONTHS = 'January March May June July September October November'.split(' ');
const COMMITTEES = [
  'Children and Families Overview and Scrutiny Committee',
  'Adult Social Care Committee',
  'Highways and Transport Committee',
  'Environment and Climate Committee',
  'Health Scrutiny Panel',
];
const PAPERS = new URL('../../knowledge/papers', import.meta.url).pathname;

/** Makes a library of so many paragraphs: reports of a hundred numbered paragraphs under headings, four to a meeting. The same number gives the same library. */
export function* madeLibrary(paragraphs: number): Generator<MadePaper> {
  const maker = createSentenceMaker(PAPERS, paragraphs);
  for (let index = 0; index * EACH < paragraphs; index += 1) {
    const name = maker.name();
    const meeting = Math.floor(index / 4);
    const body = COMMITTEES[meeting % COMMITTEES.length] ?? '';
    const day = 1 + (meeting % 28);
    const month = Math.floor(meeting / 28) % MONTHS.length;
    const year = 2010 + (Math.floor(meeting / (28 * MONTHS.length)) % 14);
    const texts = Array.from({ length: Math.min(EACH, paragraphs - index * EACH) }, () => paragraph(maker, name));
    const numbered = texts.map((text, at) =>
      at % 20 === 0 ? `${maker.name()} Service\n\n${at + 1}. ${text}` : `${at + 1}. ${text}`,
    );
    yield {
      file: `paper-${String(index).padStart(5, '0')}.txt`,
      text: `${body.toUpperCase()}\n\n${day} ${(MONTHS[month] ?? '').toUpperCase()} ${year}\n\n${name.toUpperCase()} REPORT\n\nREPORT OF THE DIRECTOR\n\n${numbered.join('\n\n')}\n`,
      paragraphs: texts,
    };
  }
}

/** One to five sentences; the papers' paragraphs hold three in the mean. */
function paragraph({ sentence, next }: ReturnType<typeof createSentenceMaker>, name: string): string {
  return Array.from({ length: 1 + Math.floor(next() * 5) }, () => sentence(name)).join(' ');
}
