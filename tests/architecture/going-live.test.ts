import { existsSync, readFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { answersSchema } from '../../src/adapters/sqlite/answers.ts';
import { auditSchema } from '../../src/adapters/sqlite/audit.ts';
import { feedbackSchema } from '../../src/adapters/sqlite/feedback.ts';
import { seenEventsSchema } from '../../src/adapters/sqlite/seen-events.ts';
import { threadsSchema } from '../../src/adapters/sqlite/threads.ts';
import { readConfig } from '../../src/config.ts';
import { createMetrics } from '../../src/slack/metrics.ts';

const guide = readFileSync('docs/going-live.md', 'utf8');

describe('the administrator’s guide', () => {
  it('gives a reason for every scope that the manifests ask for', () => {
    for (const file of ['manifest.yml', 'manifest.http.yml']) {
      const scopes: string[] = parse(readFileSync(file, 'utf8')).oauth_config.scopes.bot;
      for (const scope of scopes) expect(guide).toMatch(new RegExp(`\\| .*\`${scope}\`.* \\| \\w`));
    }
  });

  it('names every table that holds what people asked, and how long it is kept', () => {
    const database = new Database(':memory:');
    for (const schema of [threadsSchema, answersSchema, feedbackSchema, auditSchema, seenEventsSchema])
      database.exec(schema);
    const tables = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all();
    expect(tables.length).toBe(6);
    for (const table of tables) expect(guide).toContain(`| \`${table}\` |`);
    const { keep } = readConfig({});
    const told = {
      THREADS: keep.threadsDays,
      ANSWERS: keep.answersDays,
      FEEDBACK: keep.feedbackDays,
      AUDIT: keep.auditDays,
    };
    for (const [name, days] of Object.entries(told)) expect(guide).toContain(`\`KEEP_${name}_DAYS\` (${days})`);
  });

  it('watches numbers that are really counted', () => {
    const metrics = createMetrics();
    metrics.answered('nothing-found', 10);
    const counted = metrics.text({ inHand: 0, waiting: 0, ready: true });
    const named = new Set([...guide.matchAll(/minutebook_[a-z_]+/g)].map(([name]) => name));
    expect(named.size).toBeGreaterThan(5);
    for (const name of named) expect(counted).toContain(name);
  });

  it('names files that are there, and the unit and the image start what is there', () => {
    for (const [, path = ''] of guide.matchAll(/\]\(\.\.\/([^)#]+)\)/g)) expect(existsSync(path), path).toBe(true);
    for (const [path] of guide.matchAll(/\bdeploy\/[\w-]+\.[a-z]+/g)) expect(existsSync(path), path).toBe(true);
    const image = readFileSync('deploy/Containerfile', 'utf8');
    for (const [, files = ''] of image.matchAll(/^COPY (?!--from)(.+) \S+$/gm))
      for (const file of files.split(' ')) expect(existsSync(file), file).toBe(true);
    expect(readFileSync('deploy/minutebook.service', 'utf8')).toContain('node --import tsx src/main.ts');
    expect(image).toContain('CMD ["node", "--import", "tsx", "src/main.ts"]');
  });
});

describe('the environment', () => {
  const example = readFileSync('.env.example', 'utf8');

  it('explains each variable, and its examples are the defaults', () => {
    const set = Object.fromEntries(
      [...example.matchAll(/^([A-Z_]+)=(.*)$/gm)].map(([, name = '', value = '']) => [name, value]),
    );
    const { environment: _, ...given } = readConfig(set);
    const { environment: __, ...defaults } = readConfig({});
    expect(given).toEqual(defaults);
    for (const name of [
      'KEEP_THREADS_DAYS',
      'KEEP_ANSWERS_DAYS',
      'KEEP_FEEDBACK_DAYS',
      'KEEP_AUDIT_DAYS',
      'ALLOW_EXTERNAL',
      'HEALTH_PORT',
    ])
      expect(set).toHaveProperty(name);
  });

  it.each([
    ['ALLOW_EXTERNAL', 'yes', { allowExternal: true }],
    ['ALLOW_EXTERNAL', 'False', { allowExternal: false }],
    ['HEALTH_PORT', '9100', { healthPort: 9100 }],
    ['KEEP_AUDIT_DAYS', '90', { keep: { threadsDays: 30, answersDays: 30, feedbackDays: 365, auditDays: 90 } }],
  ])('%s=%s is taken', (name, value, config) => {
    expect(readConfig({ [name]: value })).toMatchObject(config);
  });

  it.each([
    ['ALLOW_EXTERNAL', 'maybe', 'must be true or false'],
    ['HEALTH_PORT', '70000', 'from 0 to 65535'],
    ['KEEP_THREADS_DAYS', '0', 'at least 1 day'],
    ['KEEP_ANSWERS_DAYS', '1.5', 'whole number of days'],
    ['KEEP_FEEDBACK_DAYS', 'long', 'number of days'],
  ])('%s=%s is refused in words', (name, value, words) => {
    expect(() => readConfig({ [name]: value })).toThrow(words);
  });
});
