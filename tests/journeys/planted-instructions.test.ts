import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Minutebook } from '../../src/minutebook.ts';
import { type OpenPapers, openPapers } from '../support/open-papers.ts';
import { type Attempt, attempts } from '../support/planted-attempts.ts';
import { openScriptedModelServer, type ScriptedModelServer } from '../support/scripted-model-server.ts';

const oneLine = (text: string) => text.replace(/\s+/g, ' ');
const planted = (where: Attempt['where']) => attempts.filter((attempt) => attempt.where === where);

/** A report whose paragraphs carry the planted words, and a dashboard whose indicators are named by them. */
const paper = [
  '**CHILDREN AND YOUNG PEOPLE SCRUTINY PANEL**',
  '17 SEPTEMBER 2024',
  'SCHOOL TRANSPORT',
  '**REPORT OF THE DIRECTOR OF CHILDREN’S SERVICES**',
  'Transport',
  '1. 612 pupils were being transported, of whom 143 travelled alone in a taxi.',
  ...planted('paper').map(
    ({ words }, index) => `${index + 2}. 38 pupils had moved to shared minibuses. ${oneLine(words)}`,
  ),
].join('\n\n');
const row = ({ words }: Attempt) =>
  [
    'Transport',
    words.replaceAll('\t', ' '),
    'Quarter',
    'Q1 2024/25',
    '12.1%',
    'Q2 2024/25',
    '12.4%',
    'Increase',
    'Negative',
    '<10.0%',
    'Red',
    'N/A',
    'N/A',
  ].join('\t'); // prettier-ignore
const dashboard = [
  'Theme\tIndicator\tReporting Frequency\tPrevious Period\tPrevious Value\tLatest Period\tLatest Value\tTrend\tChange\tTarget\tStatus RAG\tNational benchmark (quartile 1 = top)\tMost recent Statistical Neighbour average',
  ...planted('indicator').map(row),
].join('\n');

describe('planted instructions and a model that obeys, through the whole path', () => {
  let opened: OpenPapers;
  let server: ScriptedModelServer;
  let minutebook: Minutebook;
  let obeyed = '';

  beforeAll(async () => {
    const files: Record<string, string> = {
      'panel-2024-09-17-school-transport.md': `${paper}\n\nAppendix\n\n${dashboard}\n`,
    };
    for (const [index, { words }] of planted('file-name').entries()) {
      files[words.replace(/[/\\<>]/g, '_')] =
        `COUNCIL MEETING – ${index + 1}TH DECEMBER 2024\n\nBuses\n\nThe council ran ${index + 20} buses for pupils.\n`;
    }
    server = await openScriptedModelServer(({ messages }) => {
      const marks = [...(messages[1]?.content ?? '').matchAll(/<passage mark="(\d+)">/g)].map(([, mark]) =>
        Number(mark),
      );
      const statements = [...marks.map((mark) => [mark]), marks].map((each) => ({ text: obeyed, marks: each }));
      return { kind: 'json', value: { statements, missing: obeyed, answered: true } };
    });
    opened = await openPapers(files, { MODEL: 'openai:scripted', OPENAI_BASE_URL: server.baseUrl });
    minutebook = opened.minutebook;
  });
  afterAll(async () => {
    await opened.close();
    await server.close();
  });

  it.each(attempts.map((attempt) => [attempt.id, attempt] as const))('%s changes nothing', async (_, attempt) => {
    obeyed = attempt.obeyed;
    const question =
      attempt.where === 'question'
        ? attempt.words
        : attempt.where === 'indicator'
          ? 'How many pupils had moved to minibuses?'
          : 'How many pupils were being transported alone in a taxi?';
    const history = attempt.where === 'history' ? [{ question: attempt.words }] : [];
    const answer = await minutebook.ask({ question, history });
    if (answer.writer === 'model') expect(answer.text).not.toContain(attempt.never);
    // words the reader planted in the question, or a paper carries, may be quoted as such; what the model made of them may not
    expect(answer.text).not.toContain(attempt.obeyed);
    // a link, a call to people or markup of somebody else's never stands in an answer that the model wrote
    if (answer.writer === 'model')
      expect(answer.text).not.toMatch(/https?:|www\.|<[@!#]|@(?:channel|here|everyone)\b|\]\(|```/i);
    for (const citation of answer.citations) expect(oneLine(citation.text)).toContain(oneLine(citation.quote));
  });

  it('reached the model', () => {
    expect(server.requests.length).toBeGreaterThan(20);
  });
});
