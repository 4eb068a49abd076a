import type { Passage } from '../../indexing/passage.ts';

/** Quoted sentences as a reader wants to see them: prose as prose, points as points, names and contacts on one line. */
export function layOut(passage: Passage, sentences: readonly string[]): string {
  if (isOfNames(passage)) return oneLine(sentences);
  const lines = passage.text.split('\n');
  if (lines.length === 1) return inProse(passage, sentences);
  const wanted = [...sentences];
  const kept = lines.flatMap((line) => {
    const said: string[] = [];
    while (wanted[0] !== undefined && line.includes(wanted[0])) said.push(wanted.shift() ?? '');
    return said.length === 0 ? [] : [{ words: said.join(' '), label: /^(?:• |\([^)]{1,5}\) )/.exec(line)?.[0] ?? '' }];
  });
  if (wanted.length > 0 || kept.every(({ label }) => label === '')) return inProse(passage, sentences);
  return kept.map(({ words, label }) => (words.startsWith(label) ? words : `${label}${words}`)).join('\n');
}

/** Sentences side by side as they stand; where something between them is left out, an ellipsis says so. */
function inProse({ sentences: all }: Passage, sentences: readonly string[]): string {
  let last = -1;
  return sentences.reduce((said, sentence, index) => {
    const at = all.indexOf(sentence, last + 1);
    const joined = index === 0 ? sentence : `${said}${at === last + 1 ? ' ' : ' … '}${sentence}`;
    last = at;
    return joined;
  }, '');
}

function isOfNames({ kind }: Passage): boolean {
  return kind === 'contact' || kind === 'membership' || kind === 'attendance';
}

function oneLine(sentences: readonly string[]): string {
  return sentences
    .map((line) => line.trim().replace(/[,;]$/, ''))
    .join(', ')
    .replace(/\b(PRESENT|Apologies|In Attendance\.?|Membership), /g, '$1: ');
}
