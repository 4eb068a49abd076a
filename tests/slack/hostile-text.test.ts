import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANSWER_KINDS } from '../../src/answering/answer.ts';
import { adminMessage } from '../../src/slack/blocks/admin-message.ts';
import { answerMessage } from '../../src/slack/blocks/answer-message.ts';
import { briefingMessage } from '../../src/slack/blocks/briefing-message.ts';
import { changesMessage } from '../../src/slack/blocks/changes-message.ts';
import { checkedMessage } from '../../src/slack/blocks/checked-message.ts';
import { compareMessage } from '../../src/slack/blocks/compare-message.ts';
import { commandHelp, helpMessage } from '../../src/slack/blocks/help-message.ts';
import { homeView } from '../../src/slack/blocks/home-view.ts';
import { indicatorMessage } from '../../src/slack/blocks/indicator-card.ts';
import { indicatorTableMessage } from '../../src/slack/blocks/indicator-table.ts';
import type { Message } from '../../src/slack/blocks/message.ts';
import { noBriefingMessage } from '../../src/slack/blocks/no-briefing-message.ts';
import { sentences } from '../../src/slack/blocks/plain-message.ts';
import { sharedMessage } from '../../src/slack/blocks/shared-message.ts';
import { noticeModal, sourceModal } from '../../src/slack/blocks/source-modal.ts';
import { trendMessage } from '../../src/slack/blocks/trend-message.ts';
import { unconfirmedMessage } from '../../src/slack/blocks/unconfirmed-message.ts';
import { aCitation, aFoundIndicator, anAnswer, anUndecidedIndicator, aReading } from '../support/answers.ts';
import { aBriefing, aBriefingLine, aBriefingPart } from '../support/briefings.ts';
import { expectHarmless, expectHarmlessView } from '../support/harmless.ts';
import { hostileText } from '../support/hostile.ts';

const messages: Readonly<Record<string, (text: string) => Message>> = {
  ...Object.fromEntries(
    ANSWER_KINDS.map((kind) => [
      `an answer of kind ${kind}`,
      (text: string) =>
        answerMessage(
          anAnswer({
            kind,
            text,
            citations: kind === 'answered' ? [hostileCitation(text)] : [],
            searched: { papers: 3, nearest: hostileCitation(text) },
            asAt: { newest: null, note: text },
            choices: kind === 'clarify' ? [text, text] : [],
          }),
          { id: 'a1', private: true, question: text, followUps: [text, text, text, text] },
        ),
    ]),
  ),
  'an indicator card': (text) =>
    indicatorMessage({ ...aFoundIndicator(hostileReading(text)), message: text }, { asked: text, private: true }),
  'a choice of indicators': (text) =>
    indicatorMessage(
      { ...anUndecidedIndicator('several', [text, text]), message: text },
      { asked: text, private: false },
    ),
  'an indicator table': (text) =>
    indicatorTableMessage([hostileReading(text), aReading()], { understood: text, ignored: text, typed: text }),
  'a trend': (text) => {
    const { indicator, history } = aFoundIndicator(hostileReading(text));
    return trendMessage({ indicator, history, gaps: [text] });
  },
  'a comparison': (text) => compareMessage(hostileReading(text)),
  'a checked message': (text) =>
    checkedMessage([{ statement: text, verdict: 'supported', citation: hostileCitation(text) }], 'U0OFFICER1'),
  'a briefing': (text) =>
    briefingMessage(
      aBriefing([aBriefingPart({ title: text, lines: [aBriefingLine({ text, label: text, note: text })] })], {
        title: text,
        lastLine: text,
      }),
      { place: { id: 'b1', view: 'whole', topic: text.slice(0, 300) }, keptId: 'b1' },
    ),
  'an admin list': (text) => adminMessage(text, [text, text]),
  'a checked message of a hundred statements': (text) =>
    checkedMessage(
      Array(100).fill({ statement: text, verdict: 'supported', citation: hostileCitation(text) }),
      'U0OFFICER1',
    ),
  'what changed': (text) => {
    const section = { title: text, lines: Array(40).fill(text) };
    return changesMessage({ opening: text, sections: Array(12).fill(section), quiet: text, source: text });
  },
  help: (text) => helpMessage(text, { about: text, questions: [text, text, text] }),
  'help of a command': (text) => commandHelp({ command: '/ask', does: text, examples: [text, text], more: text }),
  'a note that a reply was not confirmed': (text) =>
    unconfirmedMessage({ question: text, answerId: text.slice(0, 20) || null }),
  'no briefing': (text) => noBriefingMessage({ kind: 'clarify', topic: text, text, choices: [text, text] }),
  'plain sentences': (text) => sentences(text),
  'a shared answer': (text) =>
    sharedMessage(answerMessage(anAnswer({ text }), { id: 'a1', private: false }), 'U0OFFICER1', text),
};

describe('nothing from a paper, a person or a model can mention, link, format or break', () => {
  it.each(Object.entries(messages))('%s', (_, render) => {
    fc.assert(
      fc.property(hostileText, (text) => expectHarmless(render(text))),
      { numRuns: 60 },
    );
  });

  it('the source modal', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (text, used) => {
        const around = { before: text, after: text, webAddress: text };
        expectHarmlessView(sourceModal(hostileCitation(text), used, around));
        expectHarmlessView(noticeModal(text, text));
      }),
      { numRuns: 60 },
    );
  });

  it('the Home tab', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const paper = { title: text, kind: 'report', body: text, date: text, dateNote: text };
        const library = { papers: Array(40).fill(paper), meetings: 1, paragraphs: 1, readings: 1, digest: 'd' };
        const saved = [{ question: text, answerId: 'a1' }];
        expectHarmlessView(homeView({ library, worrying: [hostileReading(text)], recent: saved, saved, page: 1 }));
      }),
      { numRuns: 60 },
    );
  });

  it('is harmless by the referee of the tests only if the referee sees harm', () => {
    const bad = (text: string): Message => ({ text, blocks: [] });
    expect(() => expectHarmless(bad('<!channel>'))).toThrow();
    expect(() =>
      expectHarmless({ text: 'fine', blocks: [{ type: 'section', text: { type: 'mrkdwn', text: 'x' } }] }),
    ).toThrow();
    expect(() =>
      expectHarmless({
        text: 'fine',
        blocks: [{ type: 'section', text: { type: 'plain_text', text: 'x'.repeat(3001) } }],
      }),
    ).toThrow();
  });
});

function hostileCitation(text: string) {
  return aCitation({
    meeting: { body: text, date: text, dateNote: text },
    publishedIn: { body: text, date: null },
    item: { label: text, title: text },
    paragraph: text,
    headings: [text, text],
    file: text,
    pages: text,
    text,
    quote: text,
  });
}

function hostileReading(text: string) {
  const reading = aReading();
  const figure = { period: text, value: 1, display: text };
  return aReading({
    indicator: { ...reading.indicator, name: text, topic: text, topicNote: text, frequency: text },
    latest: figure,
    previous: figure,
    target: { operator: '>', value: 1, display: text },
    statisticalNeighbour: { value: 1, display: text },
    source: hostileCitation(text),
    narrative: [hostileCitation(text)],
    findings: [text],
  });
}
