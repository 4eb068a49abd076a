import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readPrompts } from '../../src/adapters/files/prompts.ts';
import { openModelWriter } from '../../src/adapters/langchain/open-model-writer.ts';
import type { TopicBriefing } from '../../src/briefing/briefing.ts';
import { createPolish } from '../../src/briefing/polish/polish.ts';
import { renderBriefingMarkdown } from '../../src/briefing/render-markdown.ts';
import { shortBriefing } from '../../src/briefing/short-briefing.ts';
import { linesOf } from '../support/briefing-facts.ts';
import { openBriefingHouse, parseFolder } from '../support/briefing-house.ts';
import {
  inTurn,
  type ModelReply,
  type ModelRequest,
  openScriptedModelServer,
  type ScriptedModelServer,
} from '../support/scripted-model-server.ts';

const TOPIC = 'damp and mould';
let house: Awaited<ReturnType<typeof openBriefingHouse>>;
let server: ScriptedModelServer;
let quoted: TopicBriefing;
const troubles: string[] = [];

beforeAll(async () => {
  house = await openBriefingHouse(parseFolder('tests/fixtures/briefing-papers'));
  server = await openScriptedModelServer(inTurn({ kind: 'filtered' }));
  const made = await house.briefing(TOPIC);
  if (made.kind !== 'briefing') throw new Error('there is no briefing to write');
  quoted = made;
}, 60_000);
beforeEach(() => {
  troubles.length = 0;
});
afterAll(async () => {
  house.close();
  await server.close();
});

/** A polish step of its own, with little patience, that remembers nothing of other tests. */
async function polishing() {
  const { briefing: writer } = await openModelWriter({
    model: 'openai:scripted',
    env: { OPENAI_BASE_URL: server.baseUrl, OPENAI_API_KEY: 'none' },
    prompts: readPrompts('prompts'),
    limits: { tries: 1, callMs: 700, firstPauseMs: 1 },
  });
  return createPolish({ writer, onInstead: (trouble) => void troubles.push(trouble) });
}

/** The mark of the passage that says these words, as the model was shown them. */
function markOf(request: ModelRequest, words: string): number {
  const shown = request.messages.map(({ content }) => content).join('\n');
  for (const [, mark, text] of shown.matchAll(/<passage mark="(\d+)">([\s\S]*?)<\/passage>/g))
    if (text?.includes(words)) return Number(mark);
  throw new Error(`no passage says "${words}"`);
}

interface Said {
  readonly line: string;
  readonly text: string;
  readonly from: string;
}
const saying =
  (...said: readonly Said[]) =>
  (request: ModelRequest): ModelReply => ({
    kind: 'json',
    value: { lines: said.map(({ line, text, from }) => ({ line, text, marks: [markOf(request, from)] })) },
  });

const WHAT: Said = {
  line: 'matter-1',
  text: 'Landlords must look into hazards within fixed times under the Social Housing (Regulation) Act 2023.',
  from: 'requires landlords to look into hazards',
};
const NOW: Said = {
  line: 'matter-2',
  text: 'The average wait for a first inspection fell to 11 days in February 2025, against a target of 10 days.',
  from: 'had fallen to 11 days',
};

const matterOf = ({ parts }: TopicBriefing) => parts.find(({ name }) => name === 'matter')?.lines ?? [];

describe('a briefing with a language model', () => {
  it('opens with two written sentences, each cited to the words it was written from', async () => {
    server.follow(saying(WHAT, NOW));
    const briefing = await (await polishing())(quoted);
    const lines = matterOf(briefing);
    expect(lines.map(({ text }) => text)).toEqual([WHAT.text, NOW.text]);
    const cited = lines.map(({ marks }) => briefing.citations.find(({ mark }) => marks.includes(mark)));
    expect(cited.map((citation) => citation?.item.title)).toEqual([
      'Damp and Mould in Council Homes',
      'Damp and Mould: Progress Report',
    ]);
    expect(cited[0]?.quote).toContain('requires landlords to look into hazards within fixed times');
    for (const { quote, text } of briefing.citations) expect(text).toContain(quote);
    expect(briefing.lastLine).toContain('language model');
    expect(briefing.lastLine).toContain('“The matter”');
  });

  it('says the same in Markdown and in the short form, and asks the model once for one evidence', async () => {
    server.follow(saying(WHAT, NOW));
    const polish = await polishing();
    const before = server.requests.length;
    const briefing = await polish(quoted);
    expect(await polish(quoted)).toEqual(briefing);
    expect(server.requests.length - before).toBe(1);
    expect(renderBriefingMarkdown(briefing)).toContain(`${WHAT.text} [1]`);
    const short = shortBriefing(briefing).parts.find(({ name }) => name === 'matter');
    expect(short?.shown.lines.map(({ text, marks }) => [text, marks])).toEqual([
      [WHAT.text, [1]],
      [NOW.text, [2]],
    ]);
  });

  it('tells what was asked and answered in one sentence, over the minutes’ own words', async () => {
    const text = 'Councillor Pargeter asked whether private tenants could have the same help.';
    server.follow((request) => {
      const shown = request.messages.map(({ content }) => content).join('\n');
      const mark = markOf(request, 'Councillor Pargeter');
      const line = [...shown.matchAll(/^(exchanges-\d+):.*rest on: ([\d, ]+)\./gm)].find(([, , marks]) =>
        marks?.split(', ').includes(String(mark)),
      )?.[1];
      return {
        kind: 'json',
        value: {
          lines: [{ line, text: `${text} Officers advised that it could not carry out the works.`, marks: [mark] }],
        },
      };
    });
    const briefing = await (await polishing())(quoted);
    const exchange = briefing.parts
      .find(({ name }) => name === 'exchanges')
      ?.lines.find(({ writtenBy }) => writtenBy === 'model');
    expect(exchange?.text).toContain(text);
    expect(exchange?.under[0]?.text).toBe(text);
    expect(exchange?.under[1]?.text).toContain('Officers advised');
  });

  it('drops a lie after one repair, and quotes in its place', async () => {
    const lie = { ...NOW, text: 'The average wait for a first inspection rose to 31 days in February 2025.' };
    const before = server.requests.length;
    server.follow(saying(WHAT, lie));
    const briefing = await (await polishing())(quoted);
    expect(server.requests.length - before).toBe(2);
    expect(server.requests.at(-1)?.messages.at(-1)?.content).toContain('rose to 31 days');
    const [first, second] = matterOf(briefing);
    expect(first?.text).toBe(WHAT.text);
    expect(second).toMatchObject({ text: matterOf(quoted)[1]?.text });
    expect(JSON.stringify(briefing)).not.toContain('31 days');
  });

  it('takes a repair that holds', async () => {
    const lie = { ...NOW, text: 'The average wait for a first inspection rose to 31 days in February 2025.' };
    const before = server.requests.length;
    server.follow((request) => saying(WHAT, request.number === before + 1 ? lie : NOW)(request));
    expect(matterOf(await (await polishing())(quoted)).map(({ text }) => text)).toEqual([WHAT.text, NOW.text]);
  });

  it('lets no line rest on passages of another line', async () => {
    server.follow((request) => ({
      kind: 'json',
      value: { lines: [{ line: 'reported-1', text: NOW.text, marks: [markOf(request, NOW.from)] }] },
    }));
    expect(await (await polishing())(quoted)).toEqual(quoted);
  });

  const FAILURES: readonly (readonly [string, ModelReply, string])[] = [
    ['fails', { kind: 'error', status: 500 }, 'unreachable'],
    ['is slow', { kind: 'slow', ms: 5_000, next: { kind: 'filtered' } }, 'slow'],
    ['declines', { kind: 'refusal', text: 'I cannot help with that.' }, 'declined'],
    ['writes prose', { kind: 'text', text: 'Damp is bad.' }, 'garbled'],
    ['hangs up', { kind: 'hang-up' }, 'unreachable'],
  ];
  it.each(FAILURES)(
    'is the quoted briefing where the model %s, and says why to the operator',
    async (_, reply, trouble) => {
      server.follow(inTurn(reply));
      expect(await (await polishing())(quoted)).toEqual(quoted);
      expect(troubles).toEqual([trouble]);
    },
  );

  it('leaves the items of what is new as they are', async () => {
    server.follow(saying());
    const news = await house.briefing('10 October 2024 and 13 March 2025');
    if (news.kind !== 'briefing') throw new Error(`no news but ${news.kind}`);
    const before = server.requests.length;
    expect(matterOf(await (await polishing())(news))).toEqual(matterOf(news));
    const asked = server.requests.slice(before).flatMap(({ messages }) => messages.map(({ content }) => content));
    expect(asked.join(' ')).not.toContain('matter-1:');
  });

  it('has a citation for every line, written or quoted', async () => {
    server.follow(saying(WHAT, NOW));
    const briefing = await (await polishing())(quoted);
    const known = new Set(briefing.citations.map(({ mark }) => mark));
    for (const { marks } of linesOf(briefing)) for (const mark of marks) expect(known).toContain(mark);
    const used = new Set(linesOf(briefing).flatMap(({ marks }) => marks));
    expect(used.size).toBe(briefing.citations.length);
  });
});
