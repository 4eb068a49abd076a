import { Command } from 'commander';
import { sayModel } from '../answering/say-model.ts';
import { type Config, readConfig } from '../config.ts';
import { sayFault } from '../fault.ts';
import { createLog } from '../log.ts';
import type { Minutebook } from '../minutebook.ts';
import { foundNothing, print, printJson } from './open-minutebook.ts';

/** What one look found; a fault says what to do. */
interface Check {
  readonly name: string;
  readonly ok: boolean;
  readonly says: string;
}

/** `doctor`: checks everything Minutebook stands on, and says what to do about each fault. */
export function doctorCommand(): Command {
  return new Command('doctor')
    .description('check the configuration, the papers, the index, the model and Slack, and say what to do')
    .option('--json', 'print JSON')
    .action(async (options: { json?: boolean }) => {
      const checks = await examine();
      foundNothing(checks.some(({ ok }) => !ok));
      if (options.json) printJson(checks);
      else
        print(checks.map(({ name, ok, says }) => `${ok ? 'ok   ' : 'FAULT'}  ${name.padEnd(14)} ${says}`).join('\n'));
    });
}

async function examine(): Promise<Check[]> {
  const node = await check('Node', async () => checkNode());
  const configured = await check('Configuration', async () => sayConfig(readConfig(process.env)));
  if (!configured.ok) return [node, configured];
  const config = readConfig(process.env);
  const slack = await check('Slack', () => checkSlack(config));
  const warnings: string[] = [];
  const log = createLog('silent');
  log.warn = (line: unknown) => void warnings.push(String(line));
  const { compose } = await import('../compose.ts');
  const opened = await compose(config, { log }).catch((error: unknown) => error);
  if (!isMinutebook(opened))
    return [node, configured, { name: whatOf(opened), ok: false, says: sayFault(opened) }, slack];
  const library = [
    await check('Papers', () => checkPapers(opened, config)),
    await check('Index', () => checkIndex(opened)),
    await check('Knowledge', async () => checkWarnings(warnings)),
    await check('Model', () => checkModel(opened, config)),
    await check('Traces', async () => sayTraces(opened)),
  ];
  await opened.close();
  return [node, configured, ...library, slack];
}

async function check(name: string, look: () => Promise<string>): Promise<Check> {
  try {
    return { name, ok: true, says: await look() };
  } catch (error) {
    return { name, ok: false, says: sayFault(error) };
  }
}

function checkNode(): string {
  if (Number(process.versions.node.split('.')[0]) >= 20) return `version ${process.versions.node}`;
  throw fault(`Node ${process.versions.node} is too old`, 'Install Node 20 or later.');
}

function sayConfig({ knowledgeDir, dataDir, slack, host, port }: Config): string {
  const serves = slack
    ? `Slack in ${slack.mode === 'socket' ? 'Socket Mode' : 'HTTP mode'}`
    : `the local workspace on http://${host}:${port}`;
  return `knowledge in ${knowledgeDir}, index in ${dataDir}, npm start serves ${serves}`;
}

async function checkPapers(minutebook: Minutebook, { knowledgeDir }: Config): Promise<string> {
  const { papers, findings } = await minutebook.refresh();
  if (papers === 0)
    throw fault(
      `${knowledgeDir}/papers holds no paper that can be read`,
      'Put papers into it; knowledge/README.md says how.',
    );
  return `${papers} papers, ${findings} findings (papers --findings lists them)`;
}

async function checkIndex(minutebook: Minutebook): Promise<string> {
  const started = performance.now();
  const { kept } = await minutebook.retrieve({ text: 'children', limit: 1 });
  if (kept.length === 0)
    throw fault(
      'The index finds nothing',
      'Delete the folder DATA_DIR names and run ingest; the papers are kept elsewhere.',
    );
  return `search answers in ${Math.round(performance.now() - started)} ms`;
}

function checkWarnings(warnings: readonly string[]): string {
  if (warnings.length === 0) return 'papers.yml, indicators.yml and glossary.yml are sound';
  throw fault(warnings.join('; '), 'Mend what is named; until then that part is left out.');
}

async function checkModel(minutebook: Minutebook, config: Config): Promise<string> {
  const trial = await minutebook.tryModel().catch((error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    throw fault(message, 'Check MODEL, its key and its address in .env; until then answers are quotations.');
  });
  if (!trial) return 'none: answers are quotations, nothing leaves this machine';
  const { ms, tokens, cost, perAnswer } = trial;
  const priced = perAnswer === null ? '' : `, about ${perAnswer.toPrecision(2)} an answer at MODEL_PRICES`;
  return `answered in ${ms} ms with ${tokens} tokens (${cost}${priced}). ${sayModel(config.model, config.modelBudget.tokensPerDay, minutebook.modelToday())}`;
}

function sayTraces({ tracesTo }: Minutebook): string {
  if (tracesTo.length === 0) return 'off: no step of an answer is sent anywhere';
  return `on: each answer’s steps, with questions and passages, go to ${tracesTo.join(' and ')}`;
}

async function checkSlack({ slack, slackApiUrl }: Config): Promise<string> {
  if (!slack) return 'no tokens: the local workspace is served';
  const { checkConnection } = await import('../slack/check-connection.ts');
  const found = await checkConnection({ connection: slack, slackApiUrl });
  if (found.ok) return `signed in to ${found.team} as ${found.user}`;
  throw fault(
    `Slack refused: ${found.error}`,
    'Check the tokens in .env against the app’s pages at api.slack.com/apps, and that this machine reaches Slack.',
  );
}

/** Which part kept Minutebook from opening. */
function whatOf(thrown: unknown): string {
  const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
  const parts: Readonly<Record<string, string>> = { model: 'Model', embeddings: 'Embeddings', tracing: 'Traces' };
  return parts[code] ?? 'Store';
}

function isMinutebook(opened: unknown): opened is Minutebook {
  return typeof opened === 'object' && opened !== null && 'ask' in opened;
}

function fault(message: string, remedy: string): Error {
  return Object.assign(new Error(message), { remedy });
}
