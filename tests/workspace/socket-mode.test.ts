import type { App } from '@slack/bolt';
import { afterEach, expect, test } from 'vitest';
import { CHANNELS, PEOPLE } from '../../src/workspace/directory.ts';
import type { WorkspaceOptions } from '../../src/workspace/open-workspace.ts';
import { openTogether, type Together } from './echo-bot.ts';

let open: Together | null = null;

afterEach(async () => {
  await open?.close();
  open = null;
});

async function start(listen: (app: App) => void, options: Partial<WorkspaceOptions> = {}) {
  open = await openTogether(listen, options);
  return { ...open, officer: open.workspace.as(PEOPLE.officer), lead: open.workspace.as(PEOPLE.leadMember) };
}

test('a mention in a channel reaches the app and its answer stands in the thread', async () => {
  const { officer } = await start((app) => {
    app.event('app_mention', async ({ event, say }) => {
      await say({ text: `You said: ${event.text}`, thread_ts: event.ts });
    });
  });

  const question = officer.say({ channel: CHANNELS.families, text: '@Minutebook how many children?' });

  await expect.poll(() => officer.sees(CHANNELS.families, question.ts).length).toBe(2);
  const [, answer] = officer.sees(CHANNELS.families, question.ts);
  expect(answer).toMatchObject({ user: 'U0MINUTEBK', text: 'You said: <@U0MINUTEBK> how many children?' });
});

test('a mention is told twice, as app_mention and as message, under two event ids', async () => {
  const heard: { type: string; id: string }[] = [];
  const { officer } = await start((app) => {
    app.event('app_mention', async ({ event, body }) => {
      heard.push({ type: event.type, id: body.event_id });
    });
    app.message(async ({ message, body }) => {
      heard.push({ type: message.type, id: body.event_id });
    });
  });

  officer.say({ channel: CHANNELS.families, text: '@Minutebook hello' });

  await expect.poll(() => heard.map(({ type }) => type).sort()).toEqual(['app_mention', 'message']);
  expect(new Set(heard.map(({ id }) => id)).size).toBe(2);
});

test('a direct message is told once, as message.im', async () => {
  const heard: unknown[] = [];
  const { lead } = await start((app) => {
    app.message(async ({ message, say }) => {
      heard.push(message.channel_type);
      await say('Good evening');
    });
  });

  lead.say({ channel: lead.directMessage, text: 'good evening' });

  await expect
    .poll(() => lead.sees(lead.directMessage).map(({ text }) => text))
    .toEqual(['good evening', 'Good evening']);
  expect(heard).toEqual(['im']);
});

test('a channel the bot is not in is silent, and the person is told how to add it', async () => {
  const heard: unknown[] = [];
  const { officer } = await start((app) => {
    app.use(async ({ body }) => {
      heard.push(body);
    });
  });

  officer.say({ channel: CHANNELS.allStaff, text: '@Minutebook hello' });
  const [, notice] = officer.sees(CHANNELS.allStaff);
  await officer.command(CHANNELS.allStaff, '/invite', '@Minutebook');
  officer.say({ channel: CHANNELS.allStaff, text: '@Minutebook and now?' });

  expect(notice).toMatchObject({ user: 'USLACKBOT', ephemeralFor: PEOPLE.officer });
  expect(notice?.text).toContain('/invite @Minutebook');
  await expect.poll(() => heard.length).toBe(2);
});

test('a slash command is answered to its author alone, through the response address', async () => {
  const { officer, lead } = await start((app) => {
    app.command('/ask', async ({ command, ack, respond }) => {
      await ack();
      await respond({ text: `Asked: ${command.text}` });
    });
  });

  const outcome = await officer.command(CHANNELS.families, '/ask', 'what is new?');

  expect(outcome).toEqual({ ok: true });
  await expect.poll(() => officer.sees(CHANNELS.families).map(({ text }) => text)).toEqual(['Asked: what is new?']);
  expect(lead.sees(CHANNELS.families)).toEqual([]);
});

test('a command answered in its acknowledgement is shown too', async () => {
  const { officer } = await start((app) => {
    app.command('/minutebook', async ({ ack }) => ack('Ask me about the papers.'));
  });

  await officer.command(CHANNELS.families, '/minutebook', '');

  expect(officer.sees(CHANNELS.families)).toMatchObject([
    { text: 'Ask me about the papers.', ephemeralFor: PEOPLE.officer },
  ]);
});

test('a command nobody acknowledges is told as a failure', async () => {
  const { officer } = await start(() => {}, { ackTimeoutMs: 100 });

  const outcome = await officer.command(CHANNELS.families, '/ask', 'anyone?');

  expect(outcome).toEqual({ ok: false, why: expect.stringContaining('did not respond in time') });
});

test('a button opens a modal, its submission closes it, and the message is replaced', async () => {
  const submitted: unknown[] = [];
  const { officer } = await start((app) => {
    app.message('reason', async ({ say }) => {
      await say({
        text: 'Why?',
        blocks: [
          {
            type: 'actions',
            elements: [{ type: 'button', action_id: 'why', value: '7', text: { type: 'plain_text', text: 'Say why' } }],
          },
        ],
      });
    });
    app.action('why', async ({ ack, body, client, respond }) => {
      await ack();
      if (body.type !== 'block_actions') return;
      await respond({ replace_original: true, text: 'Thank you' });
      await client.views.open({
        trigger_id: body.trigger_id,
        view: {
          type: 'modal',
          callback_id: 'reason',
          title: { type: 'plain_text', text: 'Reason' },
          submit: { type: 'plain_text', text: 'Send' },
          blocks: [
            {
              type: 'input',
              block_id: 'reason',
              label: { type: 'plain_text', text: 'Reason' },
              element: { type: 'plain_text_input', action_id: 'text' },
            },
          ],
        },
      });
    });
    app.view('reason', async ({ ack, view }) => {
      submitted.push(view.state.values.reason?.text?.value);
      await ack();
    });
  });

  officer.say({ channel: officer.directMessage, text: 'reason' });
  await expect.poll(() => officer.sees(officer.directMessage).length).toBe(2);
  const [, asked] = officer.sees(officer.directMessage);
  await officer.press(officer.directMessage, asked?.ts ?? '', 'why');
  await expect.poll(() => officer.modals().length).toBe(1);

  const empty = await officer.submit();
  const filled = await officer.submit({ reason: { text: 'The figure is old' } });

  expect(empty.ok).toBe(false);
  expect(filled.ok).toBe(true);
  expect(submitted).toEqual(['The figure is old']);
  expect(officer.modals()).toEqual([]);
  expect(officer.sees(officer.directMessage).at(-1)?.text).toBe('Thank you');
});

test('opening Home tells the app, which publishes the view', async () => {
  const { officer } = await start((app) => {
    app.event('app_home_opened', async ({ event, client }) => {
      await client.views.publish({
        user_id: event.user,
        view: { type: 'home', blocks: [{ type: 'header', text: { type: 'plain_text', text: `Tab ${event.tab}` } }] },
      });
    });
  });

  officer.openHome();

  await expect.poll(() => officer.home()?.given.blocks).toMatchObject([{ type: 'header', text: { text: 'Tab home' } }]);
});

test('a streamed answer shows its tasks while it grows and its blocks when it stops', async () => {
  const { officer } = await start((app) => {
    app.event('app_mention', async ({ event, client, context }) => {
      const stream = client.chatStream({
        channel: event.channel,
        thread_ts: event.ts,
        recipient_team_id: context.teamId ?? '',
        recipient_user_id: event.user ?? '',
      });
      await stream.append({
        chunks: [{ type: 'task_update', id: 'search', title: 'Searching', status: 'in_progress' }],
      });
      await stream.append({ chunks: [{ type: 'task_update', id: 'search', title: 'Searched', status: 'complete' }] });
      await stream.stop({ markdown_text: 'There are **25**.' });
    });
  });

  const question = officer.say({ channel: CHANNELS.families, text: '@Minutebook how many?' });

  await expect.poll(() => officer.sees(CHANNELS.families, question.ts)[1]?.stream?.open).toBe(false);
  expect(officer.sees(CHANNELS.families, question.ts)[1]?.stream).toMatchObject({
    tasks: [{ id: 'search', title: 'Searched', status: 'complete' }],
    markdown: 'There are **25**.',
  });
});

test('a file the app uploads arrives in the thread and can be fetched', async () => {
  const { workspace, officer } = await start((app) => {
    app.message(async ({ message, client }) => {
      await client.files.uploadV2({
        channel_id: message.channel,
        filename: 'briefing.txt',
        file: Buffer.from('Key figures'),
        initial_comment: 'Your briefing',
      });
    });
  });

  officer.say({ channel: officer.directMessage, text: 'briefing please' });

  await expect.poll(() => officer.sees(officer.directMessage).at(-1)?.files.length).toBe(1);
  const [file] = officer.sees(officer.directMessage).at(-1)?.files ?? [];
  const response = await fetch(`${workspace.url}${file?.path}`);
  expect(await response.text()).toBe('Key figures');
  expect(response.headers.get('content-disposition')).toContain('attachment');
});
