import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answering/answer.ts';
import { FairQueue } from '../../src/slack/fair-queue.ts';
import { createFollowUps } from '../../src/slack/follow-ups.ts';
import { nextQuestions as mayCome } from '../../src/slack/next-questions.ts';
import { aCitation, aFoundIndicator, anAnswer } from '../support/answers.ts';
import { openSlackStore, pause, slackDeps } from '../support/slack-house.ts';

const nextQuestions = (...given: Parameters<typeof mayCome>) => mayCome(...given).map(({ question }) => question);

describe('what may be asked next', () => {
  it('is the other sides of the matter that was cited', () => {
    expect(nextQuestions(anAnswer(), 'how many gritters?')).toEqual([
      'What was decided about Winter Maintenance?',
      'What did members ask about Winter Maintenance?',
      'What does Winter Maintenance cost?',
      'What are the risks to Winter Maintenance?',
      'What is planned next for Winter Maintenance?',
    ]);
    const money = nextQuestions(anAnswer(), 'how much is spent on grit, and what was agreed?');
    expect(money).toHaveLength(3);
    expect(money.join()).not.toMatch(/cost|decided/);
  });

  it('is what is done about an indicator, its target and its companions', () => {
    const questions = nextQuestions(anAnswer({ indicator: aFoundIndicator() }), 'potholes?');
    expect(questions.slice(0, 4)).toEqual([
      'What is being done about potholes mended within five days?',
      'How does Potholes mended within five days compare with its target?',
      'Which indicators are getting worse?',
      'Which indicators are rated red?',
    ]);
  });

  it.each([
    ['Report on the Outcome of the Peer Review', 'the Outcome of the Peer Review'],
    ['Medium Term Financial Strategy 2031/32-2034/35', 'the Medium Term Financial Strategy'],
    ['Update on Road Safety', 'Road Safety'],
    ['Quarter 2 2031/32 Waste Collection', 'Waste Collection'],
    ['Parks and Open Spaces (County Hall)', 'Parks and Open Spaces'],
  ])('names the matter of “%s” as a question would', (title, topic) => {
    const item = { label: '7', title };
    expect(nextQuestions(anAnswer({ citations: [aCitation({ item })] }), 'x')[0]).toBe(
      `What was decided about ${topic}?`,
    );
  });

  it.each([
    'Date of next meeting',
    'Declarations of interest',
    'Quarter 3 2031/32 Performance Report',
    'Any other items',
  ])('makes no question of “%s”, which is of every agenda', (title) => {
    const item = { label: '7', title };
    expect(nextQuestions(anAnswer({ citations: [aCitation({ item, headings: [] })] }), 'x')).toEqual([]);
  });

  it('is never what was just asked, nor twice the same', () => {
    const citations = [aCitation(), aCitation({ mark: 2, paragraph: '13' })];
    const questions = nextQuestions(anAnswer({ citations }), 'what was decided about winter maintenance');
    expect(questions).toEqual([
      'What did members ask about Winter Maintenance?',
      'What does Winter Maintenance cost?',
      'What are the risks to Winter Maintenance?',
      'What is planned next for Winter Maintenance?',
    ]);
  });

  it('makes no question of a title that names nothing', () => {
    const item = { label: '2', title: 'Minutes' };
    expect(nextQuestions(anAnswer({ citations: [aCitation({ item, headings: [] })] }), 'x')).toEqual([]);
  });

  it.each(['nothing-found', 'refused', 'clarify', 'failed', 'out-of-scope', 'unsupported'] as const)(
    'is nothing after %s',
    (kind) => {
      expect(nextQuestions(anAnswer({ kind }), 'x')).toEqual([]);
    },
  );
});

describe('what is suggested', () => {
  const quote = 'Members agreed that the panel would buy two more gritters before the next winter.';
  const elsewhere = (reference: string, facts = {}) =>
    anAnswer({ citations: [aCitation({ reference, quote, ...facts })] });

  function suggesting(tryAsking: (question: string) => Promise<Answer>) {
    const queue = new FairQueue({ atOnce: 1, waiting: 10 });
    const deps = { ...slackDeps(openSlackStore()), tryAsking };
    return { queue, suggest: createFollowUps({ deps, queue }) };
  }

  it('is at most three questions, each with something new to read', async () => {
    const { suggest } = suggesting(async (question) => elsewhere(`panel/2024#6/${question}`));
    const answer = anAnswer({ indicator: aFoundIndicator() });
    expect(await suggest(answer, 'potholes?')).toEqual(nextQuestions(answer, 'potholes?').slice(1, 4));
    const { suggest: again } = suggesting(async () => elsewhere('panel/2024#6/19'));
    expect(await again(anAnswer(), 'gritters?')).toHaveLength(1);
  });

  it.each([
    ['found nothing', async () => anAnswer({ kind: 'nothing-found', citations: [] })],
    ['says what is on the screen already', async () => anAnswer()],
    [
      'is a bare link',
      async () => elsewhere('panel/2024#6/19', { quote: 'See https://council.example/a and more of it in the papers' }),
    ],
    [
      'speaks of the thing but not of what was asked about it',
      async () =>
        elsewhere('panel/2024#6/19', { quote: 'The fleet of gritters stands in the depot on the northern ring road.' }),
    ],
    ['fails', () => Promise.reject(new Error('broken'))],
  ] satisfies [string, () => Promise<Answer>][])('is nothing that %s', async (_, tryAsking) => {
    expect(await suggesting(tryAsking).suggest(anAnswer(), 'gritters?')).toEqual([]);
  });

  it('keeps nobody waiting: little time, and none while others wait', async () => {
    let tries = 0;
    const slowly = suggesting(async () => {
      tries += 1;
      await pause(650);
      return elsewhere(`panel/2024#6/${tries}`);
    });
    expect(await slowly.suggest(anAnswer(), 'gritters?')).toHaveLength(1);
    expect(tries).toBe(1);
    const busy = suggesting(async () => elsewhere('panel/2024#6/19'));
    const held = [1, 2].map(() => busy.queue.run('C1', 'U1', () => pause(100)));
    expect(await busy.suggest(anAnswer(), 'gritters?')).toEqual([]);
    await Promise.all(held);
  });

  it('is tried once for many answers on the same item', async () => {
    let tries = 0;
    const { suggest } = suggesting(async (question) => {
      tries += 1;
      return elsewhere(`panel/2024#6/${question}`);
    });
    await suggest(anAnswer(), 'gritters?');
    const before = tries;
    await suggest(anAnswer(), 'salt?');
    expect([before > 0, tries]).toEqual([true, before]);
  });
});
