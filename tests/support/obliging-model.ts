import type { ModelReply, ModelRequest } from './scripted-model-server.ts';

/**
 * Plays a modest model: it reads the fenced passages of the prompt and gives the sentences that share most words with the
 * question, with their marks, and trusts what stands first. Enough to see every step of the model path work without a model.
 */
export function obligingModel({ messages }: Pick<ModelRequest, 'messages'>): ModelReply {
  const said = messages.map(({ content }) => content).join('\n');
  const question = /<question>\n([\s\S]*?)\n<\/question>/.exec(said)?.[1] ?? '';
  if (messages[0]?.content.startsWith('You rewrite a question')) return { kind: 'text', text: question };
  if (messages[0]?.content.startsWith('You prepare a councillor')) return linesOf(said);
  const wanted = new Set(contentOf(question));
  const why = /^\W*(?:and )?why\b/i.test(question);
  const scored = [...said.matchAll(/<passage mark="(\d+)">[\s\S]*?\ntext: ([\s\S]*?)\n<\/passage>/g)].flatMap(
    ([, mark = '', text = '']) =>
      (text.includes('\t') ? [] : text.split(/(?<=[.!?])\s+(?=[A-Z£\d])/)).map((sentence) => ({
        mark: Number(mark),
        sentence: sentence.trim(),
        score:
          ((1 + 2 / Number(mark)) *
            (why && REASON.test(sentence) ? 2 : 1) *
            contentOf(sentence).filter((word) => wanted.has(word)).length) /
          Math.sqrt(sentence.length + 80),
      })),
  );
  const best = scored
    .filter(({ score, sentence }) => score > 0 && sentence.length < LONGEST)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, 2); // prettier-ignore
  const statements = best.map(({ sentence, mark }) => ({ text: sentence, marks: [mark] }));
  return { kind: 'json', value: { statements, missing: null, answered: statements.length > 0 } };
}

/** For each line of a briefing, the first sentence of the first passage it may rest on that no line has taken. */
function linesOf(said: string): ModelReply {
  const taken = new Set<string>();
  const lines = [...said.matchAll(/^([a-z]+-\d+): .*rest on: ([\d, ]+)\.$/gm)].flatMap(([, line = '', marks = '']) => {
    for (const mark of marks.split(', ').map(Number)) {
      const text =
        new RegExp(`<passage mark="${mark}">[\\s\\S]*?\\ntext: ([\\s\\S]*?)\\n</passage>`).exec(said)?.[1] ?? '';
      const [first = ''] = text.split(/(?<=[.!?])\s+(?=[A-Z£\d])/);
      if (first === '' || text.includes('\t') || taken.has(first)) continue;
      taken.add(first);
      return [{ line, text: first, marks: [mark] }];
    }
    return [];
  });
  return { kind: 'json', value: { lines } };
}

/** One statement is one fact. */
const LONGEST = 400;
const REASON = /\b(?:because|due to|owing to|driven by|factors?|reasons?|as a result)\b/i;

const contentOf = (text: string): string[] =>
  (text.toLowerCase().match(/[a-z0-9/%£.]{3,}/g) ?? []).map((word) => word.replace(/(?:es|s|\.)$/, ''));
