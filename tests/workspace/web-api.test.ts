import { afterAll, beforeAll, expect, test } from 'vitest';
import { CHANNELS, directMessageId, PEOPLE } from '../../src/workspace/directory.ts';
import { openWorkspace, type Workspace } from '../../src/workspace/open-workspace.ts';
import { Tickets } from '../../src/workspace/tickets.ts';
import { call } from './call.ts';

let workspace: Workspace;
beforeAll(async () => {
  workspace = await openWorkspace({ host: '127.0.0.1', port: 0, page: false });
});
afterAll(() => workspace.close());

const refused = (error: string) => ({ ok: false, error });

test('calls without a token, with a wrong one or with the other kind are refused', async () => {
  expect(await call(workspace, 'auth.test', {}, '')).toMatchObject(refused('not_authed'));
  expect(await call(workspace, 'auth.test', {}, 'xoxb-wrong')).toMatchObject(refused('invalid_auth'));
  expect(await call(workspace, 'auth.test', {}, workspace.appToken)).toMatchObject(refused('not_allowed_token_type'));
  expect(await call(workspace, 'apps.connections.open', {})).toMatchObject(refused('not_allowed_token_type'));
});

test('a method that does not exist is unknown', async () => {
  expect(await call(workspace, 'chat.whisper', {})).toMatchObject(refused('unknown_method'));
});

test('places the bot may not write in are refused by name', async () => {
  const post = (channel: string) => call(workspace, 'chat.postMessage', { channel, text: 'hello' });
  expect(await post('C0NOWHERE')).toMatchObject(refused('channel_not_found'));
  expect(await post(CHANNELS.allStaff)).toMatchObject(refused('not_in_channel'));
  expect(await post('#performance')).toMatchObject({ ok: true, channel: CHANNELS.performance });
  expect(await post(PEOPLE.leadMember)).toMatchObject({ ok: true, channel: directMessageId(PEOPLE.leadMember) });
});

test('history pages backwards and a thread is read from its parent', async () => {
  const officer = workspace.as(PEOPLE.officer);
  const said = ['one', 'two', 'three'].map((text) => officer.say({ channel: CHANNELS.scrutiny, text }));
  const reply = officer.say({ channel: CHANNELS.scrutiny, text: 'a reply', threadTs: said[0]?.ts });

  const first = await call(workspace, 'conversations.history', { channel: CHANNELS.scrutiny, limit: 2 });
  const second = await call(workspace, 'conversations.history', {
    channel: CHANNELS.scrutiny,
    limit: 2,
    cursor: first.response_metadata?.next_cursor,
  });
  const thread = await call(workspace, 'conversations.replies', { channel: CHANNELS.scrutiny, ts: reply.ts });

  expect(first.messages).toMatchObject([{ text: 'three' }, { text: 'two' }]);
  expect(second.messages).toMatchObject([{ text: 'one', reply_count: 1, latest_reply: reply.ts }]);
  expect(thread.messages).toMatchObject([{ text: 'one' }, { text: 'a reply', thread_ts: said[0]?.ts }]);
});

test('the bot may change and remove its own messages only', async () => {
  const theirs = workspace.as(PEOPLE.officer).say({ channel: CHANNELS.families, text: 'mine' });
  const own = await call(workspace, 'chat.postMessage', { channel: CHANNELS.families, text: 'first' });
  const target = { channel: CHANNELS.families, ts: own.ts };

  expect(await call(workspace, 'chat.update', { channel: CHANNELS.families, ts: theirs.ts, text: 'no' })).toMatchObject(
    refused('cant_update_message'),
  );
  expect(await call(workspace, 'chat.update', { ...target, text: 'second' })).toMatchObject({ ok: true });
  expect(workspace.state.messages.get(CHANNELS.families, String(own.ts)).text).toBe('second');
  expect(await call(workspace, 'chat.delete', target)).toMatchObject({ ok: true });
  expect(await call(workspace, 'chat.delete', target)).toMatchObject(refused('message_not_found'));
});

test('a stream that has stopped takes no more, and a channel stream names whom it is for', async () => {
  const start = (args: object) =>
    call(workspace, 'chat.startStream', { channel: CHANNELS.families, thread_ts: '1.000001', ...args });
  expect(await start({})).toMatchObject(refused('missing_recipient_team_id'));
  const { ts } = await start({ recipient_team_id: 'T0COUNCIL1', recipient_user_id: PEOPLE.officer });
  const place = { channel: CHANNELS.families, ts };
  expect(await call(workspace, 'chat.appendStream', { ...place, markdown_text: 'a' })).toMatchObject({ ok: true });
  expect(await call(workspace, 'chat.update', { ...place, text: 'b' })).toMatchObject(
    refused('streaming_state_conflict'),
  );
  expect(await call(workspace, 'chat.stopStream', place)).toMatchObject({ ok: true });
  expect(await call(workspace, 'chat.appendStream', { ...place, markdown_text: 'c' })).toMatchObject(
    refused('message_not_in_streaming_state'),
  );
});

test('a trigger opens one view and grows old after three seconds', () => {
  let now = 1_000_000;
  const tickets = new Tickets(() => now);
  const used = tickets.trigger(PEOPLE.officer);
  const old = tickets.trigger(PEOPLE.officer);

  expect(tickets.redeem(used)).toMatchObject({ user: PEOPLE.officer });
  expect(() => tickets.redeem(used)).toThrow('exchanged_trigger_id');
  now += 3001;
  expect(() => tickets.redeem(old)).toThrow('expired_trigger_id');
  expect(() => tickets.redeem('made-up')).toThrow('invalid_trigger_id');
});

test('a modal is checked before it opens', async () => {
  const open = (view: object) =>
    call(workspace, 'views.open', { trigger_id: workspace.state.tickets.trigger(PEOPLE.officer), view });
  const modal = { type: 'modal', title: { type: 'plain_text', text: 'Source' }, blocks: [] };

  expect(await open({ ...modal, title: { type: 'plain_text', text: 'x'.repeat(25) } })).toMatchObject({
    ...refused('invalid_arguments'),
    response_metadata: { messages: ['[ERROR] must be less than 25 characters [json-pointer:/view/title/text]'] },
  });
  expect(await open({ ...modal, blocks: [{ type: 'markdown', text: 'messages only' }] })).toMatchObject(
    refused('invalid_arguments'),
  );
  expect(await open({ ...modal, private_metadata: 'x'.repeat(3001) })).toMatchObject(refused('invalid_arguments'));
  expect(await open(modal)).toMatchObject({ ok: true, view: { type: 'modal' } });
});

test('Home takes a hundred blocks and no more', async () => {
  const publish = (count: number) =>
    call(workspace, 'views.publish', {
      user_id: PEOPLE.officer,
      view: { type: 'home', blocks: Array.from({ length: count }, () => ({ type: 'divider' })) },
    });
  expect(await publish(100)).toMatchObject({ ok: true });
  expect(await publish(101)).toMatchObject(refused('invalid_arguments'));
});

test('a response address may be used five times', async () => {
  const key = workspace.state.tickets.response({
    channel: CHANNELS.performance,
    user: PEOPLE.officer,
    threadTs: null,
    messageTs: null,
  });
  const respond = () =>
    fetch(`${workspace.url}/response/${key}`, { method: 'POST', body: JSON.stringify({ text: 'private' }) });
  const statuses: number[] = [];
  for (let use = 0; use < 6; use += 1) statuses.push((await respond()).status);
  expect(statuses).toEqual([200, 200, 200, 200, 200, 404]);
  expect(workspace.as(PEOPLE.leadMember).sees(CHANNELS.performance)).not.toContainEqual(
    expect.objectContaining({ text: 'private' }),
  );
});

test('a manifest without the scope makes the method a missing scope', async () => {
  const strict = await openWorkspace({
    host: '127.0.0.1',
    port: 0,
    page: false,
    manifest: { oauth_config: { scopes: { bot: ['chat:write'] } } },
  });
  try {
    expect(await call(strict, 'users.info', { user: PEOPLE.officer })).toMatchObject(refused('missing_scope'));
    expect(await call(strict, 'chat.postMessage', { channel: CHANNELS.families, text: 'hi' })).toMatchObject({
      ok: true,
    });
  } finally {
    await strict.close();
  }
});
