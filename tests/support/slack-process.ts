import pino from 'pino';
import { createSlackApp } from '../../src/slack/app.ts';
import { anAnswer } from './answers.ts';
import { openSlackStore, slackDeps } from './slack-house.ts';

/** The app as a process of its own, so that a test can end it without warning: `node slack-process.ts API BOT-TOKEN APP-TOKEN STORE hang|answer`. */
const [apiUrl = '', botToken = '', appToken = '', store = '', manner] = process.argv.slice(2);
const ask =
  manner === 'hang' ? () => new Promise<never>(() => {}) : async () => anAnswer({ text: 'After the crash. [1]' });
const app = createSlackApp(
  {
    connection: { mode: 'socket', botToken, appToken },
    slackApiUrl: apiUrl,
    host: '127.0.0.1',
    port: 0,
    allowedChannels: [],
    adminUsers: [],
    timing: { leaseMs: 1000 },
  },
  { ...slackDeps(openSlackStore(store)), ask, log: pino({ level: 'silent' }) },
);
await app.start();
process.stdout.write('ready\n');
process.on('SIGTERM', () => void app.stop().then(() => process.exit(0)));
