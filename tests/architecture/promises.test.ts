import { readFileSync } from 'node:fs';
import { parse } from 'dotenv';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { runCli } from '../support/run-cli.ts';

const read = (file: string) => readFileSync(file, 'utf8');

/** What people and scripts rely on, by name. */
const VARIABLES =
  'SLACK_BOT_TOKEN SLACK_APP_TOKEN SLACK_SIGNING_SECRET SLACK_API_URL PORT HOST KNOWLEDGE_DIR DATA_DIR EMBEDDINGS MODEL OPENAI_BASE_URL LOG_LEVEL ALLOWED_CHANNELS ADMIN_USERS';
const COMMANDS = 'ingest ask indicator indicators briefing papers search retrieval-check evaluate backup doctor';

describe('what is promised and what is there agree', () => {
  it('in the example environment, which is valid as it stands and explains every variable', () => {
    const example = parse(read('.env.example'));
    expect(Object.keys(example)).toEqual(expect.arrayContaining(VARIABLES.split(' ')));
    const { environment: _given, ...config } = readConfig(example);
    expect(readConfig({})).toMatchObject(config);
    const lines = read('.env.example').split('\n');
    for (const variable of Object.keys(example)) {
      const at = lines.findIndex((line) => line.startsWith(`${variable}=`));
      const above = lines
        .slice(0, at)
        .reverse()
        .find((line) => !/^[A-Z_]+=/.test(line));
      expect(above, variable).toMatch(/^# \S/);
    }
  });

  it('in the commands of the shell and the README', async () => {
    const { stdout } = await runCli(['--help'], {});
    const listed = [...stdout.matchAll(/^ {2}([a-z-]+) /gm)].map((match) => match[1]);
    expect(listed.sort()).toEqual([...COMMANDS.split(' '), 'help'].sort());
    for (const command of COMMANDS.split(' ')) expect(read('README.md')).toContain(`\`${command}\``);
  });

  it('in the files the README points to', () => {
    const links = [...read('README.md').matchAll(/\]\((?!https?:|#)([^)\s]+)\)/g)].map((match) => match[1] ?? '');
    expect(links.length).toBeGreaterThan(3);
    for (const link of links) expect(() => readFileSync(link), link).not.toThrow();
  });
});
