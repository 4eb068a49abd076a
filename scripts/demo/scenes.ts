import { obligingModel } from '../../tests/support/obliging-model.ts';
import type { ModelReply, ModelRequest, ModelScript } from '../../tests/support/scripted-model-server.ts';

/** One thing worth seeing: a question, and a model that behaves in a certain way. */
export interface Scene {
  readonly title: string;
  readonly question: string;
  readonly history?: readonly { readonly question: string }[];
  /** How the model behaves; a fresh one for each showing. */
  behave(): ModelScript;
}

interface Draft {
  readonly statements: readonly { readonly text: string; readonly marks: readonly number[] }[];
  readonly missing: string | null;
  readonly answered: boolean;
}

const EDUCATED_AT_HOME = 'Why are more children being educated at home?';

export const SCENES: readonly Scene[] = [
  {
    title: 'The model writes from numbered passages; each statement is found in the passage it cites',
    question: EDUCATED_AT_HOME,
    behave: () => obligingModel,
  },
  {
    title: 'It gets figures wrong; the check notices and has them mended once before anybody reads a word',
    question: EDUCATED_AT_HOME,
    behave: () => (request) => (isRepair(request) ? obligingModel(request) : changed(request, withAnotherFigure)),
  },
  {
    title: 'It writes from general knowledge; nothing of that is shown, the papers are quoted instead',
    question: EDUCATED_AT_HOME,
    behave: () => (request) =>
      changed(request, () => 'Home education has doubled across Europe since the Treaty of Rome.'),
  },
  {
    title: 'It wants to know more: it searches, and looks an indicator up; what it finds gets marks of its own',
    question: EDUCATED_AT_HOME,
    behave: () => {
      const wishes: ModelReply[] = [
        { kind: 'tools', calls: [{ name: 'search_papers', args: { words: 'anxiety mental health of pupils' } }] },
        { kind: 'tools', calls: [{ name: 'look_up_indicator', args: { name: 'electively home educated' } }] },
      ];
      return (request) => wishes.shift() ?? obligingModel(request);
    },
  },
  {
    title: 'A follow-up: the model makes it stand alone, in words that were said',
    question: 'And why are they?',
    history: [{ question: 'How many children are electively home educated?' }],
    behave: () => (request) =>
      request.messages[0]?.content.startsWith('You rewrite')
        ? { kind: 'text', text: 'Why are children electively home educated?' }
        : obligingModel(request),
  },
  {
    title: 'It obeys somebody who tells it to advertise; the words and the link never arrive',
    question: EDUCATED_AT_HOME,
    behave: () => (request) => changed(request, () => 'Buy now at https://tutors.example, the council agrees!'),
  },
  {
    title: 'It is down; the quoting writer answers, and a word says why',
    question: EDUCATED_AT_HOME,
    behave: () => () => ({ kind: 'error', status: 500 }),
  },
  {
    title: 'It declines to write; the quoting writer does not',
    question: EDUCATED_AT_HOME,
    behave: () => () => ({ kind: 'refusal', text: 'I would rather not.' }),
  },
  {
    title: 'A figure of an indicator is looked up; no model is asked',
    question: 'How many children were electively home educated in Q3 2021/22?',
    behave: () => obligingModel,
  },
];

const isRepair = ({ messages }: ModelRequest): boolean => messages[0]?.content.startsWith('You mend') ?? false;

/** What the obliging model would say, each statement changed. */
function changed(request: ModelRequest, change: (text: string) => string): ModelReply {
  const reply = obligingModel(request);
  if (reply.kind !== 'json') return reply;
  const draft = reply.value as Draft;
  const statements = draft.statements.map((statement) => ({ ...statement, text: change(statement.text) }));
  return { kind: 'json', value: { ...draft, statements } };
}

const withAnotherFigure = (text: string): string =>
  /\d/.test(text) ? text.replace(/\d/g, (digit) => String((Number(digit) + 3) % 10)) : `Not so: ${text}`;
