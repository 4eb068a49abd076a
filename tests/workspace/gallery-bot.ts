import type { App } from '@slack/bolt';
import { HOSTILE } from './hostile-text.ts';

const plain = (text: string) => ({ type: 'plain_text' as const, text });
const cell = (text: string) => ({ type: 'raw_text' as const, text });
const figure = (value: number, text = String(value)) => ({ type: 'raw_number' as const, value, text });

const section = (text: string) => ({
  type: 'rich_text_section' as const,
  elements: [{ type: 'text' as const, text }],
});

const names = ['Potholes mended', 'Street lamps', 'Library visits', 'Buses on time', 'Bins', 'Parks', 'Trees'];

/** A chart block is not yet in Slack's types. */
const chart = {
  type: 'data_visualization',
  title: 'Potholes mended',
  chart: {
    type: 'bar',
    series: [
      {
        name: 'Mended',
        data: [
          { label: 'Q1', value: 120 },
          { label: 'Q2', value: 90 },
        ],
      },
    ],
    axis_config: { categories: ['Q1', 'Q2'] },
  },
};

/** Answers with one of everything the page must draw, and with hostile text everywhere. */
export function galleryBot(app: App): void {
  app.event('app_home_opened', async ({ event, client }) => {
    await client.assistant.threads.setSuggestedPrompts({
      channel_id: event.channel,
      title: 'Ask the papers',
      prompts: [{ title: 'Potholes', message: 'How many potholes were mended?' }],
    });
    await client.views.publish({
      user_id: event.user,
      view: {
        type: 'home',
        blocks: [
          { type: 'header', text: plain('The library') },
          { type: 'section', text: { type: 'mrkdwn', text: `Hello <@${event.user}>` } },
          { type: 'actions', elements: [{ type: 'button', action_id: 'ask', text: plain('Ask something') }] },
        ],
      },
    });
  });

  app.message('everything', async ({ message, client }) => {
    await client.chat.postMessage({
      channel: message.channel,
      thread_ts: message.ts,
      text: 'One of everything',
      blocks: [
        { type: 'header', text: plain('One of everything') },
        { type: 'section', text: { type: 'mrkdwn', text: '*Bold*, _slanted_ and <https://council.example|a link>' } },
        { type: 'section', fields: [plain('*not bold*'), plain('Field two')] },
        { type: 'context', elements: [plain('Figures to March')] },
        {
          type: 'rich_text',
          elements: [
            { type: 'rich_text_list', style: 'bullet', elements: [section('A point'), section('Another point')] },
            { type: 'rich_text_list', style: 'ordered', indent: 1, elements: [section('A step')] },
            {
              type: 'rich_text_quote',
              elements: [{ type: 'text', text: 'As the paper says', style: { italic: true } }],
            },
          ],
        },
        { type: 'markdown', text: '**Strong** words\n\n1. first\n2. second' },
        {
          type: 'table',
          rows: [
            [cell('Ward'), cell('Count')],
            [cell('North'), figure(12)],
          ],
        },
        {
          type: 'data_table',
          caption: 'All indicators',
          page_size: 5,
          rows: [[cell('Indicator'), cell('Value')], ...names.map((name, at) => [cell(name), figure((at * 37) % 50)])],
        },
        chart,
        { type: 'divider' },
        {
          type: 'actions',
          elements: [
            { type: 'button', action_id: 'reason', text: plain('Say why'), style: 'primary' },
            {
              type: 'static_select',
              action_id: 'period',
              placeholder: plain('Period'),
              options: [{ text: plain('Q1'), value: 'q1' }],
            },
          ],
        },
        {
          type: 'context_actions',
          elements: [
            {
              type: 'feedback_buttons',
              action_id: 'feedback',
              positive_button: { text: plain('Helpful'), value: 'yes' },
              negative_button: { text: plain('Not helpful'), value: 'no' },
            },
          ],
        },
      ],
    });
  });

  app.message('hostile', async ({ message, client }) => {
    for (const text of HOSTILE) {
      await client.chat.postMessage({
        channel: message.channel,
        thread_ts: message.ts,
        text,
        blocks: [
          { type: 'section', text: { type: 'mrkdwn', text } },
          { type: 'section', text: plain(text) },
          { type: 'markdown', text },
          { type: 'context', elements: [plain(text)] },
          { type: 'table', rows: [[cell(text)], [cell(text)]] },
          { type: 'image', image_url: 'https://elsewhere.example/pixel.png', alt_text: text },
        ],
      });
    }
  });

  app.message('slowly', async ({ message, client }) => {
    if (message.subtype !== undefined) return;
    await client.assistant.threads.setStatus({
      channel_id: message.channel,
      thread_ts: message.ts,
      status: 'is searching the papers…',
    });
    const stream = client.chatStream({
      channel: message.channel,
      thread_ts: message.ts,
      recipient_team_id: 'T0COUNCIL1',
      recipient_user_id: message.user,
    });
    await new Promise((resolve) => setTimeout(resolve, 700));
    await stream.append({
      chunks: [{ type: 'task_update', id: 'search', title: 'Searching five papers', status: 'in_progress' }],
    });
    await new Promise((resolve) => setTimeout(resolve, 700));
    await stream.append({
      chunks: [{ type: 'task_update', id: 'search', title: 'Searched five papers', status: 'complete' }],
    });
    await stream.stop({ markdown_text: 'There were **120**.' });
  });

  app.action('reason', async ({ ack, body, client }) => {
    await ack();
    if (body.type !== 'block_actions') return;
    await client.views.open({
      trigger_id: body.trigger_id,
      view: {
        type: 'modal',
        callback_id: 'reason',
        title: plain('Tell us why'),
        submit: plain('Send'),
        blocks: [
          {
            type: 'input',
            block_id: 'why',
            label: plain('What was wrong?'),
            element: { type: 'plain_text_input', action_id: 'text', multiline: true },
          },
          {
            type: 'input',
            block_id: 'kind',
            label: plain('Kind'),
            element: {
              type: 'radio_buttons',
              action_id: 'pick',
              options: [
                { text: plain('Wrong figure'), value: 'figure' },
                { text: plain('Wrong source'), value: 'source' },
              ],
            },
          },
        ],
      },
    });
  });

  app.view('reason', async ({ ack, view, body, client }) => {
    const { why, kind } = view.state.values;
    if (why?.text?.value === 'because') {
      await ack({ response_action: 'errors', errors: { why: 'Please say a little more.' } });
      return;
    }
    await ack();
    const words = `Reason: ${why?.text?.value}; ${kind?.pick?.selected_option?.value}`;
    await client.chat.postMessage({ channel: body.user.id, text: words });
  });

  for (const id of ['period', 'feedback', 'ask']) app.action(id, async ({ ack }) => ack());

  app.command('/ask', async ({ ack, respond, command }) => {
    await ack();
    await respond({ text: `Privately: ${command.text}` });
  });

  app.shortcut('check', async ({ ack, shortcut, client }) => {
    await ack();
    if (shortcut.type !== 'message_action') return;
    await client.chat.postMessage({
      channel: shortcut.channel.id,
      thread_ts: shortcut.message.ts,
      text: 'Checked against the papers',
    });
  });
}

export const galleryManifest = {
  display_information: { name: 'Minutebook', description: 'Answers from the committee papers.' },
  features: {
    bot_user: { display_name: 'minutebook' },
    agent_view: { suggested_prompts: [{ title: 'Everything', message: 'everything' }] },
    slash_commands: [
      { command: '/ask', description: 'Ask privately', usage_hint: '[question]' },
      { command: '/indicator', description: 'Look up an indicator', usage_hint: '[name]' },
    ],
    shortcuts: [{ name: 'Check against papers', type: 'message', callback_id: 'check', description: 'Checks' }],
  },
};
