/** Why a language model wrote nothing that may be used. */
export type WriterTrouble =
  | 'slow'
  | 'unreachable'
  | 'busy'
  | 'declined'
  | 'garbled'
  | 'budget'
  | 'paused'
  | 'misconfigured';

const WORDS: Readonly<Record<WriterTrouble, string>> = {
  slow: 'The language model took too long',
  unreachable: 'The language model could not be reached',
  busy: 'The language model is busy',
  declined: 'The language model declined to write',
  garbled: 'The language model gave no usable answer',
  budget: 'The budget for the language model is used up for now',
  paused: 'The language model failed several times and rests for a moment',
  misconfigured: 'The language model is not set up correctly',
};

/** A writer that cannot write throws this, and nothing else; the quoting writer answers instead. */
export class WriterFailure extends Error {
  readonly trouble: WriterTrouble;

  constructor(trouble: WriterTrouble, detail: string, cause?: unknown) {
    super(`${WORDS[trouble]}: ${detail}`, cause === undefined ? {} : { cause });
    this.name = 'WriterFailure';
    this.trouble = trouble;
  }
}

/** What kept the model from writing, for a reader who gets no quotation either. */
export const sayTrouble = (trouble: WriterTrouble): string => `${WORDS[trouble]}.`;

/** One short sentence for the reader under a quoted answer. */
export function sayInstead(trouble: WriterTrouble | 'unsupported' | 'unanswered'): string {
  switch (trouble) {
    case 'unsupported':
      return 'The language model’s wording could not be supported from the papers, so these are the papers’ own words.';
    case 'unanswered':
      return 'The language model found no answer in these passages; these are the papers’ words that come nearest.';
    default:
      return `${WORDS[trouble]}, so these are the papers’ own words.`;
  }
}
