import { createServer, type Server } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { changesInShort, changesMessage } from '../../src/slack/blocks/changes-message.ts';
import { comparisonMessage } from '../../src/slack/blocks/compare-message.ts';
import { indicatorMessage } from '../../src/slack/blocks/indicator-card.ts';
import { indicatorTableMessage } from '../../src/slack/blocks/indicator-table.ts';
import { trendMessage } from '../../src/slack/blocks/trend-message.ts';
import { TIMING } from '../../src/slack/deps.ts';
import { createRespond } from '../../src/slack/respond.ts';
import { aCitation, aFoundIndicator, anUndecidedIndicator, aReading } from '../support/answers.ts';
import { expectHarmless } from '../support/harmless.ts';
import { wordsIn } from '../support/slack-house.ts';

const view = { asked: 'potholes', private: true, today: '2024-09-14' };
const saidOf = (message: { readonly text: string; readonly blocks: readonly unknown[] }) => wordsIn(message.blocks);

describe('the indicator card', () => {
  it('stands from the figure down to the source', () => {
    const said = saidOf(indicatorMessage(aFoundIndicator(), view));
    const order = [
      'Potholes mended within five days',
      '88.5%  ·  Q4 2023/24',
      '▼ down from 91.0% (Q3 2023/24), getting worse',
      'Target:',
      'above 90%',
      'RAG in the paper:',
      '● Red',
      'bottom quartile',
      '89.2%',
      'This figure is 5 months old. Source: Highways Panel, 14 May 2024',
    ];
    const places = order.map((part) => said.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('gathers what the paper leaves out into one line, and does not call an unjudged move good or bad', () => {
    const silent = { target: null, rag: null, quartile: null, statisticalNeighbour: null, change: null } as const;
    const said = saidOf(indicatorMessage(aFoundIndicator(aReading(silent)), view));
    expect(said).toContain('The paper states no target, RAG, national quartile or statistical neighbours for it.');
    expect(said).toContain('▼ down from 91.0% (Q3 2023/24); the paper does not call it better or worse');
  });

  it('shows the narrative, its numbers beside the figure, oddities and restated figures', () => {
    const source = aCitation({ paragraph: '7', quote: 'In all 412 potholes were mended in time.' });
    const reading = aReading({
      narrative: [aCitation({ paragraph: '6', quote: 'Potholes fell to 88.5%.' }), source],
      figures: [
        {
          kind: 'beside',
          of: 'potholes',
          value: 412,
          display: '412',
          unit: 'count',
          period: 'Q4 2023/24',
          source,
          note: null,
        },
      ],
      findings: ['The status is Amber although 88.5% misses the target.'],
    });
    const found = aFoundIndicator(reading);
    const history = found.history.map((point) => ({ ...point, note: 'the paper of 2024-02-13 gives 90.8%.' }));
    const said = saidOf(indicatorMessage({ ...found, history }, view));
    expect(said).toContain('Potholes fell to 88.5%.');
    expect(said).toContain('Paragraph 6; more in paragraph 7. The narrative also gives: 412 potholes.');
    expect(said).toContain('⚠ The status is Amber although 88.5% misses the target.');
    expect(said).toContain('⚠ Q3 2023/24: the paper of 2024-02-13 gives 90.8%.');
    expect(said).toContain('Source paragraph');
  });

  it('says of an indicator that only the parser has proposed that nobody has confirmed it', () => {
    const { indicator } = aReading();
    const proposed = aFoundIndicator(aReading({ indicator: { ...indicator, confirmed: false } }));
    expect(saidOf(indicatorMessage(proposed, view))).toContain('nobody has confirmed yet');
    expect(saidOf(indicatorMessage(aFoundIndicator(), view))).not.toContain('nobody has confirmed yet');
  });

  it('says that no paper holds the period asked for', () => {
    const message = 'The papers hold no figure for 2035. They hold Q4 2023/24.';
    const none = { latest: null, previous: null, trend: null, change: null, target: null, rag: null } as const;
    const answer = { ...aFoundIndicator(aReading({ ...none, quartile: null, statisticalNeighbour: null })), message };
    const card = indicatorMessage(answer, view);
    expectHarmless(card);
    expect(saidOf(card)).toContain(message);
    expect(saidOf(card)).not.toContain('The paper states no');
  });
});

describe('the trend', () => {
  const found = aFoundIndicator();

  it('draws two points, and says them, their difference and the gaps in words', () => {
    const message = trendMessage({ ...found, gaps: ['Q1 2023/24'] });
    const chart = message.blocks.find(({ type }) => String(type) === 'data_visualization');
    expect(JSON.stringify(chart)).toContain('"value":88.5');
    // Bars, because a line would run over the gap.
    expect(JSON.stringify(chart)).toContain('"type":"bar"');
    for (const said of [message.text, saidOf(message)]) {
      expect(said).toContain('88.5% − 91.0% = −2.5 percentage points (worked out here)');
      expect(said).toContain('The papers hold no figure for Q1 2023/24.');
    }
  });

  it('draws a restated period once, and says both figures', () => {
    const [first, last] = found.history;
    if (!first || !last) throw new Error('two points');
    const restated = { ...first, value: 90.8, display: '90.8%', note: 'the paper of 2024-02-13 gives 91.0%.' };
    const message = trendMessage({ ...found, history: [first, restated, last] });
    expectHarmless(message);
    const chart = message.blocks.find(({ type }) => String(type) === 'data_visualization');
    expect(JSON.stringify(chart).match(/"value"/g)).toHaveLength(2);
    expect(saidOf(message)).toMatch(/91\.0%.*90\.8%.*the paper of 2024-02-13 gives 91\.0%/);
  });

  it('is words alone where there is one point', () => {
    const message = trendMessage({ ...found, history: found.history.slice(-1) });
    expect(message.blocks.map(({ type }) => String(type))).not.toContain('data_visualization');
    expect(saidOf(message)).toContain('A trend needs two.');
  });

  describe('where Slack refuses the chart', () => {
    let server: Server | null = null;
    afterEach(() => server?.close());

    it('goes again without it', async () => {
      const taken: string[] = [];
      server = createServer((request, response) => {
        let body = '';
        request.on('data', (chunk) => {
          body += chunk;
        });
        request.on('end', () => {
          taken.push(body);
          const refused = body.includes('data_visualization');
          response.writeHead(refused ? 400 : 200).end(refused ? 'invalid_blocks' : 'ok');
        });
      });
      await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
      const address = server.address();
      if (typeof address !== 'object' || !address) throw new Error('a port');
      await createRespond({ ...TIMING, requestMs: 2000 })(`http://127.0.0.1:${address.port}/`, trendMessage(found));
      expect(taken).toHaveLength(2);
      expect(taken[1]).not.toContain('data_visualization');
      expect(taken[1]).toContain('88.5%');
    });
  });
});

describe('the table', () => {
  it('counts add up to the rows listed, and numbers are there to sort by', () => {
    const rows = [
      aReading(),
      aReading({ name: 'Street lamps', rag: 'Green', change: 'Positive', quartile: 1 }),
      aReading({ name: 'Bins', rag: null, change: null, trend: null, quartile: null }),
    ];
    const message = indicatorTableMessage(rows, { understood: 'about roads', of: 9, typed: 'roads' });
    const said = saidOf(message);
    expect(said).toContain('3 of 9 indicators about roads');
    expect(said).toContain('RAG in the paper: 1 red, 1 green, 1 not stated');
    expect(said).toContain('direction: 1 getting better, 1 getting worse, 1 not called either');
    expect(said).toContain('quartile: 1 top, 1 bottom, 1 not stated');
    expect(JSON.stringify(message.blocks)).toMatch(/"raw_number","value":4,"text":"bottom"/);
  });

  it('says when a filter keeps nothing, and how to see all', () => {
    const said = saidOf(indicatorTableMessage([], { understood: 'rated red, in the top quartile', of: 25 }));
    expect(said).toContain('None of the 25 indicators is rated red, in the top quartile');
    expect(said).toContain('/indicators all');
  });
});

describe('what changed', () => {
  const digest = {
    opening: 'Panel, 14 May 2024, held against Panel, 13 February 2024.',
    sections: [
      { title: 'New reds', lines: Array.from({ length: 14 }, (_, n) => `Indicator ${n}: 1% (Q4); before Green`) },
    ],
    quiet: 'None of these: dropped rows.',
    source: 'Panel, 14 May 2024',
  };

  it('shows each section, what was looked for in vain, and more that there are', () => {
    const message = changesMessage(digest);
    expectHarmless(message);
    const said = saidOf(message);
    expect(said).toContain('New reds');
    expect(said).toContain('… and 2 more');
    expect(said).toContain('None of these: dropped rows.');
    expect(wordsIn(changesInShort(digest))).toContain('… and 10 more');
  });

  it('says so where no paper reports indicators', () => {
    expect(changesMessage(null).text).toContain('No paper in the library reports indicators yet');
  });
});

describe('a comparison', () => {
  const left = aFoundIndicator();
  const right = aFoundIndicator(aReading({ name: 'Street lamps working' }));

  it('is a table of two columns, and lines where Slack refuses the table', () => {
    const message = comparisonMessage({
      kind: 'indicators',
      left,
      right,
      rows: [{ label: 'Latest', left: '88.5%', right: null }],
      cautions: ['Different units.'],
    });
    expectHarmless(message);
    expect(message.blocks.map(({ type }) => type)).toContain('table');
    expect(saidOf(message)).toContain('not stated');
    expect(saidOf(message)).toContain('Different units.');
    expect(message.plainer?.[0]?.blocks.map(({ type }) => type)).not.toContain('table');
  });

  it('asks again where a side is unclear', () => {
    const answer = anUndecidedIndicator('several', ['A roads', 'B roads']);
    const said = saidOf(comparisonMessage({ kind: 'undecided', side: 'roads', answer }));
    expect(said).toContain('A roads');
    expect(said).toContain('“roads”');
  });
});
