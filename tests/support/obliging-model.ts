import type { ModelReply, ModelRequest } from './scripted-model-server.ts';

/**
 * Plays a modest model: it reads the fenced passages of the prompt and gives the sentences that share most words with the
 * question, with their marks. Enough to see every step of the model path work without a model.
 */
export function obligingModel({ messages }: Pick<ModelRequest, 'messages'>): ModelReply {
  const said = messages.map(({ content }) => content).join('\n');
  const question = /<question>\n([\s\S]*?)\n<\/question>/.exec(said)?.[1] ?? '';
  if (messages[0]?.content.startsWith('You rewrite a question')) return { kind: 'text', text: question };
  const wanted = new Set(contentOf(question));
  const scored = [...said.matchAll(/<passage mark="(\d+)">[\s\S]*?\ntext: ([\s\S]*?)\n<\/passage>/g)].flatMap(
    ([, mark = '', text = '']) =>
      (text.includes('\t') ? [] : text.split(/(?<=[.!?])\s+(?=[A-Z£\d])/)).map((sentence) => ({
        mark: Number(mark),
        sentence: sentence.trim(),
        score: contentOf(sentence).filter((word) => wanted.has(word)).length / Math.sqrt(sentence.length + 80),
      })),
  );
  const best = scored
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, 2); // prettier-ignore
  const statements = best.map(({ sentence, mark }) => ({ text: sentence, marks: [mark] }));
  return { kind: 'json', value: { statements, missing: null, answered: statements.length > 0 } };
}

const contentOf = (text: string): string[] =>
  (text.toLowerCase().match(/[a-z0-9/%£.]{3,}/g) ?? []).map((word) => word.replace(/(?:es|s|\.)$/, ''));
