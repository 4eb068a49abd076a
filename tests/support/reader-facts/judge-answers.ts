import type { Minutebook } from '../../../src/minutebook.ts';
import type { Fact } from './fact.ts';
import { bare, squashed } from './same-words.ts';

/** How many words in a row tell where they come from. */
const TELLING = 6;

/** Judges what search, answers and indicators show of a fact: what is wrong, empty where nothing is. */
export async function judgeAnswers(minutebook: Minutebook, fact: Fact): Promise<readonly string[]> {
  const found = async (text: string) =>
    (await minutebook.retrieve({ text, limit: 20 })).kept.map(({ passage }) => squashed(JSON.stringify(passage)));
  switch (fact.kind) {
    case 'once': {
      const times = (await found(fact.text)).filter((passage) => passage.includes(squashed(fact.text))).length;
      return times === 1 ? [] : [`found ${times} times`];
    }
    case 'exempt': {
      const told = (words: string) => runsOf(fact.words).some((run) => words.includes(run));
      if (told(squashed(JSON.stringify(await minutebook.ask({ question: fact.question })))))
        return ['LEAK in an answer'];
      const passages = [...(await found(fact.words)), ...(await found(fact.question))];
      return passages.some(told) ? ['LEAK in search'] : [];
    }
    case 'public':
      return (await found(fact.text)).some((passage) => passage.includes(squashed(fact.text))) ? [] : ['not found'];
    case 'ask': {
      const { kind, text } = await minutebook.ask({ question: fact.question });
      const answered = kind === 'answered' || kind === 'partly-answered';
      if (fact.declined) return answered ? [`answered: ${text.slice(0, 120)}`] : [];
      const says = (words: string) => squashed(text).includes(squashed(words));
      if (fact.has.every(says) && !fact.not.some(says)) return [];
      return [`${answered ? 'WRONG' : kind}: ${text.slice(0, 160)}`];
    }
    case 'indicator': {
      const { kind, ...answer } = minutebook.lookUp(fact.query, fact.period);
      const shown = kind === 'found' ? (answer.latest?.display ?? null) : null;
      const figure = (text: string | null) => text && bare(text).replace(/[%£]/g, '');
      return figure(shown) === figure(fact.value) ? [] : [`${kind}: ${shown}`];
    }
    default:
      throw new Error(`Nothing judges a fact of kind ${fact.kind}.`);
  }
}

/** Every run of telling words, squashed; all of them where there are fewer. */
function runsOf(words: string): string[] {
  const all = words.split(/\s+/);
  const runs = all.slice(TELLING - 1).map((_, index) => squashed(all.slice(index, index + TELLING).join(' ')));
  return runs.length > 0 ? runs : [squashed(words)];
}
