/** Letters of other alphabets that look like Latin ones, in the order of LATIN. */
const LOOKALIKE = 'АВЕЅZНІЈКМОРСТУХЬаеоѕіјрсухһԁԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧοανιρτ';
const LATIN = 'ABESZHIJKMOPCTYXbaeosijpcyxhdqwABEZHIKMNOPTYXoavipt';
const latinOf = new Map([...LOOKALIKE].map((letter, index) => [letter, LATIN[index] ?? letter]));

/**
 * A text as a reader takes it who does not see how it was typed: letters that only look Latin in words that are otherwise
 * Latin, entities of HTML, and characters that do not show are put right.
 */
export function undisguised(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad\u{e0000}-\u{e007f}]/gu, '')
    .replace(/&(?:lt|#60|#x3c);/gi, '<')
    .replace(/&(?:gt|#62|#x3e);/gi, '>')
    .replace(/[\p{L}]*[\p{Script=Cyrillic}\p{Script=Greek}][\p{L}]*/gu, (word) => {
      const latin = [...word].map((letter) => latinOf.get(letter) ?? letter).join('');
      return /^\p{Script=Latin}+$/u.test(latin) ? latin : word;
    });
}
