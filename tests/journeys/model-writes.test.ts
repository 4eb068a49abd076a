import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Minutebook } from '../../src/minutebook.ts';
import { obligingModel } from '../support/obliging-model.ts';
import { type OpenPapers, openPapers } from '../support/open-papers.ts';
import { inTurn, openScriptedModelServer, type ScriptedModelServer } from '../support/scripted-model-server.ts';

const QUESTION = 'How many pupils travelled alone in a taxi?';
const PAPER = `**CHILDREN AND YOUNG PEOPLE SCRUTINY PANEL**

17 SEPTEMBER 2024

SCHOOL TRANSPORT

**REPORT OF THE DIRECTOR OF CHILDREN’S SERVICES**

Transport

1. 612 pupils were being transported, of whom 143 travelled alone in a taxi.

2. The Panel asked whether more pupils could share.
`;

let opened: OpenPapers;
let server: ScriptedModelServer;
let minutebook: Minutebook;

beforeAll(async () => {
  server = await openScriptedModelServer(obligingModel);
  const files = { 'panel-2024-09-17-school-transport.md': PAPER };
  opened = await openPapers(files, { MODEL: 'openai:scripted', OPENAI_BASE_URL: server.baseUrl });
  minutebook = opened.minutebook;
});
beforeEach(() => server.follow(obligingModel));
afterAll(async () => {
  await opened.close();
  await server.close();
});

it('answers in the model’s words, cited to the paragraph', async () => {
  const said = '143 of the 612 pupils travelled alone in a taxi.';
  server.follow(({ messages }) => {
    const asked = messages[1]?.content ?? '';
    const mark = Number(/<passage mark="(\d+)">(?:(?!<\/passage>)[\s\S])*612 pupils/.exec(asked)?.[1]);
    return { kind: 'json', value: { statements: [{ text: said, marks: [mark] }], missing: null, answered: true } };
  });
  const answer = await minutebook.ask({ question: QUESTION });
  expect(answer).toMatchObject({ kind: 'answered', writer: 'model', text: `${said} [1]` });
  expect(answer.citations).toMatchObject([{ mark: 1, paragraph: '1', meeting: { date: '2024-09-17' } }]);
});

it('quotes and says why where the model’s words do not pass', async () => {
  server.follow(
    inTurn({
      kind: 'json',
      value: {
        statements: [{ text: '500 pupils travelled alone in a taxi.', marks: [1] }],
        missing: null,
        answered: true,
      },
    }),
  ); // prettier-ignore
  const answer = await minutebook.ask({ question: QUESTION });
  expect(answer).toMatchObject({ kind: 'answered', writer: 'quoting' });
  expect(answer.text).toContain('612 pupils were being transported, of whom 143 travelled alone in a taxi. [1]');
  expect(answer.text).toContain('could not be supported');
  expect(answer.text).not.toContain('500');
});

it('quotes and says why where the model fails', async () => {
  server.follow(inTurn({ kind: 'error', status: 401, message: 'Incorrect API key' }));
  const answer = await minutebook.ask({ question: QUESTION });
  expect(answer).toMatchObject({ kind: 'answered', writer: 'quoting' });
  expect(answer.text).toContain('143 travelled alone in a taxi. [1]');
  expect(answer.text).toContain('The language model is not set up correctly');
});

it('says what the model found missing', async () => {
  server.follow(({ messages }) => {
    const reply = obligingModel({ messages });
    const value = reply.kind === 'json' ? reply.value : {};
    return {
      kind: 'json',
      value: Object.assign({}, value, { missing: 'The papers do not say how many pupils share a taxi.' }),
    }; // prettier-ignore
  });
  const answer = await minutebook.ask({ question: 'How many pupils travelled alone in a taxi and how many share?' });
  expect(answer).toMatchObject({ kind: 'partly-answered', writer: 'model' });
  expect(answer.text).toContain('The papers do not say how many pupils share a taxi.');
});
