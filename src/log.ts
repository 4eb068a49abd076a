import { type Logger, pino } from 'pino';

/** A log of JSON lines on standard error, so that standard output carries results alone. Tokens and keys never reach it. */
export function createLog(level: string): Logger {
  const secret = ['token', 'botToken', 'appToken', 'signingSecret', 'apiKey'];
  const redact = { paths: [...secret, ...secret.map((name) => `*.${name}`)], censor: 'kept secret' };
  return pino({ level, base: null, redact }, pino.destination({ dest: 2, sync: true }));
}
