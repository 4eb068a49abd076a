import { describe, expect, it } from 'vitest';
import { exportTraces, type TraceExporter } from '../../src/answering/export-traces.ts';
import { sayTrace } from '../../src/answering/say-trace.ts';
import { briefTrace, openTrace, type Trace, traced } from '../../src/answering/trace.ts';
import { anAnswer } from '../support/answers.ts';

/** A clock that goes on by ten milliseconds whenever it is looked at. */
function clock() {
  let now = 0;
  return () => {
    now += 10;
    return now;
  };
}

describe('a trace', () => {
  it('keeps each step with what went in, what came out and its times, and which step it is part of', async () => {
    const trace = openTrace('How many?', clock());
    await traced(
      trace,
      'Find',
      { words: 'buses' },
      () => trace.note('Search', 5, 'buses', ['p1']),
      () => 'found',
    );
    trace.begin('Say')('done');
    const { question, steps } = trace.close();
    expect(question).toBe('How many?');
    expect(steps).toMatchObject([
      { name: 'Find', within: null, input: { words: 'buses' }, output: 'found' },
      { name: 'Search', within: 0, ms: 5, output: ['p1'] },
      { name: 'Say', within: null, output: 'done' },
    ]);
    expect(steps[0]?.ms).toBeGreaterThan(0);
    expect(steps[2]?.atMs).toBeGreaterThan(steps[0]?.atMs ?? 0);
  });

  it('says of a step that an error cut short that it was interrupted, and goes on', async () => {
    const trace = openTrace('?');
    const outer = trace.begin('Write');
    await expect(traced(trace, 'Call', null, () => Promise.reject(new Error('down')), String)).rejects.toThrow('down');
    outer('quoted instead');
    trace.begin('Left open');
    expect(trace.close().steps).toMatchObject([
      { name: 'Write', within: null, output: 'quoted instead' },
      { name: 'Call', within: 0, output: { interrupted: true } },
      { name: 'Left open', within: null, output: { interrupted: true } },
    ]);
  });

  it('is cut to be kept, and says how much was cut', () => {
    const trace = openTrace('?');
    trace.note('Call', 1, { sent: 'x'.repeat(5000) }, { kept: Array.from({ length: 40 }, (_, index) => index) });
    const [step] = briefTrace(trace.close(), 100, 3).steps;
    expect(JSON.stringify(step).length).toBeLessThan(400);
    expect(step).toMatchObject({ output: { kept: [0, 1, 2, '… and 37 more'] } });
    expect(JSON.stringify(step)).toContain('(5000 characters)');
  });

  it('reads as lines: steps within steps, passages with their scores, prompts by how they begin', () => {
    const trace = openTrace('How many buses?', clock());
    const done = trace.begin('Find', { question: 'How many buses?' });
    const parts = { lexical: 0.9, vector: 0 };
    const kept = [{ reference: 'panel/2024-05-14#3/2', opening: 'The fleet', score: 1.25, parts }];
    trace.note('Search', 5, { text: 'buses', limit: 30 }, { kept, rejected: [{ ...kept[0], why: 'same words' }] });
    done();
    trace.note('Call the model', 9, { sent: [{ role: 'system', text: 'You answer\nquestions.' }] }, { tokensIn: 5 });
    const said = sayTrace(trace.close());
    expect(said).toMatch(/^1\. Find \(at \d+ ms, took \d+ ms\)$/m);
    expect(said).toMatch(/^ {2}2\. Search/m);
    expect(said).toContain('1.250 panel/2024-05-14#3/2 (lexical 0.900) “The fleet”');
    expect(said).toContain('rejected: same words');
    expect(said).toContain('system (21 characters): You answer questions.');
  });
});

describe('traces that are sent', () => {
  const trace: Trace = { question: '?', startedAt: '2026-01-01T00:00:00Z', ms: 1, steps: [] };
  const ask = async ({ trace: wanted }: { readonly trace?: boolean }) => anAnswer(wanted ? { trace } : {});

  it('go behind the asker’s back: the answer neither waits, nor fails, nor carries what was not asked for', async () => {
    let arrive: () => void = () => undefined;
    const slow: TraceExporter = { to: 'slow', send: () => new Promise((resolve) => (arrive = () => resolve())) };
    const broken: TraceExporter = { to: 'broken', send: () => Promise.reject(new Error('status 500')) };
    const troubles: string[] = [];
    const exporting = exportTraces(ask, [slow, broken], (to) => troubles.push(to));
    expect(await exporting.ask({ question: '?' })).not.toHaveProperty('trace');
    expect((await exporting.ask({ question: '?', trace: true })).trace).toBe(trace);
    expect(exporting.settle()).not.toBeNull();
    arrive();
    expect(troubles).toEqual(['broken', 'broken']);
  });

  it('are none where nobody switched them on: nothing is traced', async () => {
    const exporting = exportTraces(ask, [], () => undefined);
    expect(exporting.ask).toBe(ask);
    expect(exporting.settle()).toBeNull();
  });
});
