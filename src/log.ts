import { type DestinationStream, type Logger, pino } from 'pino';

const LEVELS = pino.levels.labels;

/**
 * The log on standard error, so that standard output carries results alone: lines of JSON for machines, plain lines in a
 * terminal. Tokens and keys never reach it.
 */
export function createLog(level: string): Logger {
  const secret = ['token', 'botToken', 'appToken', 'signingSecret', 'apiKey'];
  const redact = { paths: [...secret, ...secret.map((name) => `*.${name}`)], censor: 'kept secret' };
  const destination = process.stderr.isTTY ? terminal : pino.destination({ dest: 2, sync: true });
  return pino({ level, base: null, redact }, destination);
}

const terminal: DestinationStream = {
  write(line) {
    process.stderr.write(`${plainLine(line)}\n`);
  },
};

/** "12:30:05 warn  What happened (reference: 1a2b)" for a line of JSON. */
export function plainLine(line: string): string {
  const { level, time, msg, err, ...rest }: Record<string, unknown> = JSON.parse(line);
  const error = typeof err === 'object' && err !== null && 'message' in err ? { error: err.message } : {};
  const details = Object.entries({ ...rest, ...error }).map(([name, value]) => `${name}: ${sayValue(value)}`);
  const clock = new Date(Number(time)).toTimeString().slice(0, 8);
  const said = `${clock} ${(LEVELS[Number(level)] ?? '').padEnd(5)} ${String(msg ?? '')}`;
  return details.length > 0 ? `${said} (${details.join(', ')})` : said;
}

function sayValue(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
