import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AppsManifestValidateArguments } from '@slack/web-api';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { EVENTS, SHORTCUTS } from '../../src/slack/listeners/register.ts';
import { COMMANDS } from '../../src/slack/slash/all-commands.ts';

const source = readdirSync('src/slack', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(join('src/slack', file), 'utf8'))
  .join('\n');

/** What Slack's documentation asks for each method; null where any bot token will do. */
const scopesOfMethods: Readonly<Record<string, readonly string[] | null>> = {
  'apps.connections.open': null,
  'assistant.threads.setStatus': ['assistant:write'],
  'assistant.threads.setSuggestedPrompts': ['assistant:write'],
  'auth.test': null,
  'chat.appendStream': ['chat:write'],
  'chat.delete': ['chat:write'],
  'chat.postEphemeral': ['chat:write'],
  'chat.postMessage': ['chat:write'],
  'chat.startStream': ['chat:write'],
  'chat.stopStream': ['chat:write'],
  'chat.update': ['chat:write'],
  'conversations.history': ['channels:history', 'groups:history', 'im:history'],
  'conversations.info': ['channels:read', 'groups:read'],
  'conversations.open': ['im:write'],
  'conversations.replies': ['channels:history', 'groups:history', 'im:history'],
  'files.uploadV2': ['files:write'],
  'views.open': null,
  'views.publish': null,
  'views.push': null,
  'views.update': null,
};
const scopesOfEvents: Readonly<Record<string, readonly string[]>> = {
  app_home_opened: [],
  app_mention: ['app_mentions:read'],
  'message.channels': ['channels:history'],
  'message.groups': ['groups:history'],
  'message.im': ['im:history'],
};

describe.each(['manifest.yml', 'manifest.http.yml'])('%s', (file) => {
  const manifest: AppsManifestValidateArguments['manifest'] = parse(readFileSync(file, 'utf8'));
  const { features, settings, oauth_config, display_information } = manifest;
  const commands = features?.slash_commands ?? [];
  const events = settings?.event_subscriptions?.bot_events ?? [];

  it('names the commands, shortcuts and events that the code answers to', () => {
    expect(commands.map(({ command }) => command).sort()).toEqual(Object.keys(COMMANDS).sort());
    expect(features?.shortcuts?.map(({ callback_id }) => callback_id)).toEqual(Object.keys(SHORTCUTS));
    const listened = [...new Set(events.map((event) => event.replace(/\..*/, '')))];
    expect(listened.sort()).toEqual(Object.keys(EVENTS).sort());
  });

  it('asks for the scopes that the methods and events need, and for no other', () => {
    const methods = [...source.matchAll(/client\s*\.([a-z]+(?:\s*\.[a-zA-Z0-9]+)+)\(/g)].map(([, path = '']) =>
      path.replaceAll(/\s/g, ''),
    );
    expect(methods.length).toBeGreaterThan(8);
    const needed = new Set(['commands']);
    for (const method of methods) {
      const scopes = scopesOfMethods[method];
      expect(scopes, `scopes of ${method}`).toBeDefined();
      for (const scope of scopes ?? []) needed.add(scope);
    }
    for (const event of events) for (const scope of scopesOfEvents[event] ?? ['?']) needed.add(scope);
    expect([...needed].sort()).toEqual([...(oauth_config?.scopes?.bot ?? [])].sort());
  });

  it('gives the reason for every scope', () => {
    const lines = readFileSync(file, 'utf8').split('\n');
    for (const scope of oauth_config?.scopes?.bot ?? []) {
      expect(lines.find((line) => line.includes(`- ${scope} `) || line.endsWith(`- ${scope}`))).toMatch(/# \w+/);
    }
  });

  it('is an agent, not a legacy assistant, and keeps to Slack’s limits', () => {
    expect(features?.agent_view).toBeDefined();
    expect(features?.assistant_view).toBeUndefined();
    expect(display_information.name.length).toBeLessThanOrEqual(35);
    expect(display_information.description?.length).toBeLessThanOrEqual(140);
    expect(display_information.long_description?.length).toBeGreaterThanOrEqual(175);
    expect(display_information.long_description?.length).toBeLessThanOrEqual(4000);
    expect(features?.agent_view?.agent_description?.length).toBeLessThanOrEqual(300);
    expect(features?.agent_view?.suggested_prompts?.length).toBeLessThanOrEqual(4);
    expect(features?.bot_user?.display_name).toMatch(/^[a-z0-9._-]{1,80}$/);
    for (const { name } of features?.shortcuts ?? []) expect(name.length).toBeLessThanOrEqual(24);
    for (const { command, usage_hint } of commands) {
      expect(command.length).toBeLessThanOrEqual(32);
      expect(usage_hint).toBeTruthy();
    }
  });

  it('gives addresses in HTTP mode and none in Socket Mode', () => {
    const socket = settings?.socket_mode_enabled === true;
    expect(socket).toBe(file === 'manifest.yml');
    const addresses = [
      settings?.event_subscriptions?.request_url,
      settings?.interactivity?.request_url,
      ...commands.map(({ url }) => url),
    ];
    for (const address of addresses) {
      if (socket) expect(address).toBeUndefined();
      else expect(address).toMatch(/^https:\/\/.*\/slack\/events$/);
    }
  });
});

it('the two manifests differ in addresses and Socket Mode alone', () => {
  const bare = (file: string) =>
    JSON.stringify(parse(readFileSync(file, 'utf8')), (key, value) =>
      /^(url|request_url|socket_mode_enabled)$/.test(key) ? undefined : value,
    );
  expect(bare('manifest.http.yml')).toBe(bare('manifest.yml'));
});
