import { sameWord } from './everyday-words.ts';

const occupation =
  '(?:education|employment|training|work(?:ing)?|jobs?|stud(?:y|ying)|college|learning|school|apprenticeships?)';

/** "Education, employment or training", "work or study" and whatever else people put together, with or without "not in". */
const occupations = new RegExp(
  `\\b(not |neither |out of |nor )?(?:currently )?(?:in )?(?:${occupation}(?: ?[,/&] ?| or | and | nor )+(?:in |and |or )?)+${occupation}\\b`,
  'g',
);

/** Lower-case words with numbers, ages and "re-" words brought to one form. */
export function wordsOf(text: string): string[] {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/\b(no)\. ?(?=of\b)/g, 'number ')
    .replace(/\b(education|employment|training) (?=(?:education|employment|training)\b)/g, '$1, ')
    .replace(occupations, (_, negated?: string) => (negated ? ' neet ' : ' eet '))
    .replace(/\b24 (?:months?|mths?)\b/g, '2 years')
    .replace(/\bre[- ](?=ref(er|s?\b)|offen|regist)/g, 're')
    .replace(/\b(two|three|four|five)(?=[- +](?:plus|year|yr|or|and|to|place|home))/g, (word) => sameWord[word] ?? word)
    .replace(
      /\b([1-5])(?: ?- ?| |)(?:years?|yrs?)?(?= ?(?:and|or|to|&|-) ?[1-5](?: ?- ?| )?(?:years?|yrs?|yos?)[- ]?olds?\b)/g,
      'age$1',
    )
    .replace(/\b([1-5])(?: ?- ?| |)(?:(?:years?|yrs?)[- ]?olds?|yos?|y\/os?)\b/g, 'age$1')
    .replace(/\b(feee|offer) ([2-4])\b|\b([2-4]) (feee|offer)\b/g, 'age$2$3 $1$4')
    .replace(/\b([1-5])s\b/g, 'age$1')
    .replace(/\b(twos|threes|fours)\b/g, (word) => `age${sameWord[word.slice(0, -1)]}`)
    .replace(/\b(\d+)(?=[a-z]{2,}\b)(?!st\b|nd\b|rd\b|th\b)/g, '$1 ')
    .replace(/(age\d)(and|or|to)\b/g, '$1 $2')
    .replace(/\bwithin (\d+) (?:working )?(days?|weeks?|wks?)\b/g, 'timescale $1 $2')
    .replace(/'s\b|s'(?=\s|$)/g, 's')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .map((word) => sameWord[word] ?? word);
}

/** The words of a text as written, in lower case. */
export function rawWordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
}

/** Plural, -ing, -ed and a final e taken off: crude, but the same on both sides of a comparison. */
export function stem(word: string): string {
  if (word.length <= 3 || /\d/.test(word)) return word;
  let stemmed = word;
  if (stemmed.length > 4 && stemmed.endsWith('ies')) stemmed = `${stemmed.slice(0, -3)}y`;
  else if (/(?:ss|x|ch|sh)es$/.test(stemmed)) stemmed = stemmed.slice(0, -2);
  else if (/[^sui]s$/.test(stemmed)) stemmed = stemmed.slice(0, -1);
  if (stemmed.length > 5 && stemmed.endsWith('ing')) stemmed = stemmed.slice(0, -3);
  else if (stemmed.length > 4 && stemmed.endsWith('ed')) stemmed = stemmed.slice(0, -2);
  if (/([b-df-hj-np-tv-z])\1$/.test(stemmed) && !/(?:ll|ss)$/.test(stemmed)) stemmed = stemmed.slice(0, -1);
  return stemmed.length > 4 && stemmed.endsWith('e') ? stemmed.slice(0, -1) : stemmed;
}
