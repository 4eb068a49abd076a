import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import type { Answer } from '../../src/answering/answer.ts';
import type { Trace } from '../../src/answering/trace.ts';
import { compose } from '../../src/compose.ts';
import { readConfig } from '../../src/config.ts';
import { saySource } from '../../src/papers/say-source.ts';
import type { ScriptedModelServer } from '../../tests/support/scripted-model-server.ts';
import { SCENES } from './scenes.ts';

const WIDTH = 100;

/** Shows, in the terminal, what happens between a model's words and a reader: one scene after the other, over the papers at hand. */
export async function tour(server: ScriptedModelServer, env: Readonly<Record<string, string>>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'minutebook-demo-'));
  const minutebook = await compose(readConfig({ ...env, DATA_DIR: folder }), { log: pino({ level: 'silent' }) });
  try {
    console.log('Reading the papers …');
    await minutebook.ingest({});
    for (const [index, { title, question, history, behave }] of SCENES.entries()) {
      server.follow(behave());
      const answer = await minutebook.ask({ question, trace: true, ...(history && { history }) });
      console.log(`\n${bold(`${index + 1}. ${title}`)}`);
      if (history) say('before', history.map((earlier) => earlier.question).join(' · '));
      say('asked', question);
      for (const [label, words] of eventsOf(answer.trace)) say(label, words);
      say('answer', shortened(answer));
      for (const citation of answer.model?.instead ? [] : answer.citations.slice(0, 3))
        say('', `[${citation.mark}] ${saySource(citation)}`);
      say('took', tookOf(answer));
    }
  } finally {
    await minutebook.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Statement {
  readonly text: string;
  readonly marks: readonly number[];
  readonly reason?: string;
  readonly detail?: string;
}

/** What a reader of the trace would want to know of the model's part: what it asked for and wrote, and what the checks made of it. */
function eventsOf(trace: Trace | undefined): readonly (readonly [string, string])[] {
  return (trace?.steps ?? []).flatMap(({ name, input, output }): (readonly [string, string])[] => {
    if (name === 'Make it stand alone' && has(output, 'by') && output.by === 'model' && has(output, 'text'))
      return [['model', `reads that as: ${output.text}`]];
    if (name === 'Call the model' && has(output, 'trouble') && output.trouble)
      return [['model', String(output.trouble)]];
    if (name === 'Call the model' && has(output, 'tools') && Array.isArray(output.tools))
      return output.tools.map(({ name: tool, args }) => ['model', `${tool} ${JSON.stringify(args)}`] as const);
    if (!/^Check the /.test(name) || !has(output, 'kept') || !has(output, 'dropped')) return [];
    const written = has(input, 'statements') ? (input.statements as readonly Statement[]) : [];
    const dropped = output.dropped as readonly Statement[];
    return [
      ...written.map(
        (statement) => [name === 'Check the repair' ? 'again' : 'model', sayStatement(statement)] as const,
      ),
      [
        'check',
        dropped.length === 0
          ? `${written.length === 1 ? 'it stands' : `all ${written.length} stand`} in the passages cited`
          : dropped.map(sayDropped).join('; '),
      ],
    ];
  });
}

/** Quotations are long and the same each time: how they begin, and the word on why they stand there. */
function shortened({ text, model }: Answer): string {
  if (!model?.instead) return text;
  const lines = text.split('\n');
  return [`${(lines[0] ?? '').slice(0, 160)} …`, lines.at(-1) ?? ''].join('\n');
}

const sayStatement = ({ text, marks }: Statement): string => `“${text}” ${marks.map((mark) => `[${mark}]`).join('')}`;

const sayDropped = ({ reason = '', detail = '' }: Statement): string =>
  `${reason.replaceAll('-', ' ')} (${detail.length > 40 ? `${detail.slice(0, 40)}…` : detail})`;

function tookOf({ ms, writer, model }: Answer): string {
  const words = writer === 'model' ? 'in the model’s words' : 'in the papers’ words';
  if (!model) return `${ms} ms, ${words}; no model was asked`;
  const calls = `${model.calls} ${model.calls === 1 ? 'call' : 'calls'}`;
  return `${ms} ms, ${words}; ${calls}, ${model.tokensIn + model.tokensOut} tokens`;
}

function has<Key extends string>(value: unknown, key: Key): value is Record<Key, unknown> {
  return typeof value === 'object' && value !== null && key in value;
}

/** A label and words beside it, wrapped. */
function say(label: string, words: string): void {
  const lines = words
    .split('\n')
    .flatMap((line) => line.match(new RegExp(`.{1,${WIDTH - 12}}(?:\\s|$)`, 'g')) ?? [line]);
  for (const [index, line] of lines.entries())
    console.log(`   ${(index === 0 ? label : '').padEnd(8)} ${line.trimEnd()}`);
}

const bold = (text: string): string => (process.stdout.isTTY ? `\u001b[1m${text}\u001b[0m` : text);
