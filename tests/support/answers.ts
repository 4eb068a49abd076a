import type { Answer } from '../../src/answering/answer.ts';
import type { FoundIndicator, Reading } from '../../src/indicators/indicator.ts';
import type { Citation } from '../../src/papers/citation.ts';

/** A citation with only the facts that matter to a test filled in by it. */
export function aCitation(facts: Partial<Citation> = {}): Citation {
  return {
    mark: 1,
    reference: 'highways-panel/2024-05-14#6/12',
    meeting: { body: 'Highways Panel', date: '2024-05-14', dateNote: null },
    publishedIn: null,
    item: { label: '6', title: 'Winter Maintenance' },
    paragraph: '12',
    headings: ['Gritting'],
    file: 'highways-2024-05-14.md',
    lines: [40, 41],
    pages: '9-11',
    text: 'The fleet of 14 gritters covered 1,120 km of road. Salt use fell to 9,300 tonnes.',
    quote: 'The fleet of 14 gritters covered 1,120 km of road.',
    ...facts,
  };
}

/** An answer that stands on one citation unless a test says otherwise. */
export function anAnswer(facts: Partial<Answer> = {}): Answer {
  return {
    kind: 'answered',
    text: 'The fleet of 14 gritters covered 1,120 km of road. [1]',
    citations: [aCitation()],
    indicator: null,
    asAt: { newest: '2024-05-14', note: null },
    searched: { papers: 5, nearest: null },
    choices: [],
    writer: 'quoting',
    ms: 12,
    ...facts,
  };
}

/** An indicator's reading: potholes mended in time, unless a test says otherwise. */
export function aReading(facts: Partial<Reading> & { readonly name?: string } = {}): Reading {
  const { name = 'Potholes mended within five days', ...rest } = facts;
  return {
    indicator: {
      id: name.toLowerCase().replaceAll(/[^a-z]+/g, '-'),
      name,
      topic: 'Safe roads',
      topicNote: null,
      theme: 'Highways',
      frequency: 'Quarter',
      polarity: 'high',
      unit: 'percent',
    },
    paper: 'highways-2024-05-14',
    reportedAs: name,
    earlier: [],
    latest: { period: 'Q4 2023/24', value: 88.5, display: '88.5%' },
    previous: { period: 'Q3 2023/24', value: 91, display: '91.0%' },
    trend: 'Decrease',
    change: 'Negative',
    target: { operator: '>', value: 90, display: '>90%' },
    rag: 'Red',
    quartile: 4,
    statisticalNeighbour: { value: 89.2, display: '89.2%' },
    source: aCitation({
      text: 'Indicator\tLatest\tPeriod\nPotholes\t88.5%\tQ4 2023/24',
      quote: 'Potholes\t88.5%\tQ4 2023/24',
    }),
    narrative: [],
    figures: [],
    findings: [],
    ...rest,
  };
}

/** The answer to a look-up that found exactly one indicator. */
export function aFoundIndicator(reading: Reading = aReading()): FoundIndicator {
  const history = [reading.previous, reading.latest]
    .filter((figure) => figure !== null)
    .map((figure) => ({ ...figure, source: reading.source, note: null }));
  return { ...reading, kind: 'found', history, gaps: [], candidates: [], message: null };
}

/** The answer to a look-up that found none, or more than one. */
export function anUndecidedIndicator(kind: 'several' | 'not-found', names: readonly string[]) {
  const candidates = names.map((name) => ({ id: name.toLowerCase().replaceAll(/[^a-z]+/g, '-'), name }));
  return {
    kind,
    indicator: null,
    paper: null,
    reportedAs: null,
    latest: null,
    previous: null,
    earlier: [],
    trend: null,
    change: null,
    target: null,
    rag: null,
    quartile: null,
    statisticalNeighbour: null,
    source: null,
    narrative: [],
    figures: [],
    findings: [],
    history: [],
    gaps: [],
    candidates,
    message: kind === 'several' ? 'Several indicators match; choose one.' : 'No indicator has that name.',
  } as const;
}
