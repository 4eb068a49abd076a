import { type Logger as BoltLogger, LogLevel } from '@slack/bolt';
import type { Logger } from 'pino';

/** Bolt's and the SDKs' lines in our log. Their debug lines hold whole requests and are left out: messages are personal. */
export function boltLogger(log: Logger): BoltLogger {
  const say =
    (level: 'info' | 'warn' | 'error') =>
    (...parts: unknown[]) => {
      const err = parts.find((part) => part instanceof Error);
      const words = parts.filter((part) => typeof part === 'string').join(' ');
      log[level]({ ...(err && { err }), from: 'slack-sdk' }, words || 'The Slack SDK reports an error');
    };
  return {
    debug: () => undefined,
    info: say('info'),
    warn: say('warn'),
    error: say('error'),
    setLevel: () => undefined,
    getLevel: () => LogLevel.INFO,
    setName: () => undefined,
  };
}
