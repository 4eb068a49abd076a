import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerMessage } from '../../src/slack/blocks/answer-message.ts';
import { homeView } from '../../src/slack/blocks/home-view.ts';
import { indicatorTableMessage } from '../../src/slack/blocks/indicator-table.ts';
import { clip } from '../../src/slack/blocks/limits.ts';
import { sourceModal } from '../../src/slack/blocks/source-modal.ts';
import { trendMessage } from '../../src/slack/blocks/trend-message.ts';
import { aCitation, aFoundIndicator, anAnswer, aReading } from '../support/answers.ts';
import { expectHarmless, expectHarmlessView } from '../support/harmless.ts';
import { wordsIn } from '../support/slack-house.ts';

const longParagraph = 'The committee noted the report and asked for a further update in the autumn. '
  .repeat(40)
  .slice(0, 3000);

describe('the longest realistic content', () => {
  it('an answer with 60 citations keeps every source within reach', () => {
    const citations = Array.from({ length: 60 }, (_, index) =>
      aCitation({
        mark: index + 1,
        meeting: {
          body: 'Adults, Communities and Public Health Overview and Scrutiny Committee',
          date: '2024-05-14',
          dateNote: null,
        },
        item: { label: '12', title: 'Quarterly Performance and Finance Monitoring Report 2023/24' },
        paragraph: String(index + 1),
      }),
    );
    const text = citations.map(({ mark }) => `Statement number ${mark} of a long answer. [${mark}]`).join(' ');
    const message = answerMessage(anAnswer({ text, citations }), { id: 'a1', private: true, question: 'Everything?' });
    expectHarmless(message);
    const menu = JSON.stringify(message.blocks);
    for (const { mark } of citations) expect(menu).toContain(`a1|${mark}"`);
  });

  it('a paragraph of 3,000 characters is shown whole in the source modal, the words used in bold', () => {
    const used = longParagraph.slice(1000, 1077);
    const around = { before: longParagraph, after: longParagraph, webAddress: 'https://council.example/paper' };
    const view = sourceModal(aCitation({ text: longParagraph, quote: used }), used, around);
    expectHarmlessView(view);
    const bold = JSON.stringify(view).match(/"text":"([^"]+)","style":\{"bold":true\}/)?.[1];
    expect(bold).toBe(used.trim() === used ? used : bold);
    expect(wordsIn(view).replaceAll(/\s+/g, ' ')).toContain(longParagraph.slice(0, 900).replaceAll(/\s+/g, ' '));
  });

  it('300 indicators: the first page is a table, and the rest is told', () => {
    const readings = Array.from({ length: 300 }, (_, n) =>
      aReading({ name: `Indicator ${n} with quite a long name of its own` }),
    );
    const message = indicatorTableMessage(readings, { understood: 'rated red' });
    expectHarmless(message);
    expect(wordsIn(message.blocks)).toContain('300 indicators rated red');
    expect(wordsIn(message.blocks)).toMatch(/The first \d+ are shown/);
  });

  it('500 papers fill Home page by page', () => {
    const papers = Array.from({ length: 500 }, (_, n) => ({
      title: `Paper ${n}`,
      kind: 'report',
      body: 'Cabinet',
      date: '2024-05-14',
      dateNote: null,
    }));
    const library = { papers, meetings: 90, paragraphs: 20_000, readings: 800, digest: 'd' };
    const at = (page: number) =>
      homeView({ library, worrying: Array(80).fill(aReading()), recent: [], saved: [], page });
    for (const page of [0, 17, 33, 900, -4, Number.NaN]) expectHarmlessView(at(page));
    expect(wordsIn(at(0))).toContain('Paper 0 ');
    expect(wordsIn(at(33))).toContain('Paper 499');
    expect(wordsIn(at(0))).toContain('Older papers');
    expect(wordsIn(at(0))).not.toContain('Newer papers');
  });

  it('a trend over sixty periods shows the newest twenty, each once', () => {
    const found = aFoundIndicator();
    const history = Array.from({ length: 60 }, (_, n) => ({
      period: `Quarter number ${n} of a long series`,
      value: n,
      display: `${n}%`,
      source: found.source,
      note: null,
    }));
    expectHarmless(trendMessage({ ...found, history }));
  });
});

describe('clip', () => {
  it('never exceeds the limit and never splits a character', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme-composite', maxLength: 60 }),
        fc.integer({ min: 0, max: 60 }),
        (text, max) => {
          const clipped = clip(text, max);
          expect(clipped.length).toBeLessThanOrEqual(max);
          expect(clipped).not.toMatch(/\p{Cs}/u);
        },
      ),
    );
  });
});
