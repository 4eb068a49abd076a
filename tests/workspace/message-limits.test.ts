import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHANNELS } from '../../src/workspace/directory.ts';
import { openWorkspace, type Workspace } from '../../src/workspace/open-workspace.ts';
import { call } from './call.ts';

let workspace: Workspace;
beforeAll(async () => {
  workspace = await openWorkspace({ host: '127.0.0.1', port: 0, page: false });
});
afterAll(() => workspace.close());

const post = (blocks: unknown, text = 'words') =>
  call(workspace, 'chat.postMessage', { channel: CHANNELS.families, text, blocks });

const section = (text: string) => ({ type: 'section', text: { type: 'mrkdwn', text } });
const plain = (text: string) => ({ type: 'plain_text', text });
const button = (fields: object = {}) => ({ type: 'button', text: plain('Go'), ...fields });
const rows = (count: number, width = 2, cell = 'x') =>
  Array.from({ length: count }, () => Array.from({ length: width }, () => ({ type: 'raw_text', text: cell })));

test('a section of 3,000 characters is taken and one of 3,001 is refused with its place', async () => {
  expect(await post([section('x'.repeat(3000))])).toMatchObject({ ok: true });
  expect(await post([section('fine'), section('x'.repeat(3001))])).toMatchObject({
    ok: false,
    error: 'invalid_blocks',
    response_metadata: { messages: ['[ERROR] must be less than 3001 characters [json-pointer:/blocks/1/text/text]'] },
  });
});

describe('what Slack documents as too much is refused', () => {
  const chart = (points: number) => ({
    type: 'data_visualization',
    title: 'Chart',
    chart: {
      type: 'line',
      series: [{ name: 'a', data: Array.from({ length: points }, (_, at) => ({ label: `p${at}`, value: at })) }],
      axis_config: { categories: Array.from({ length: points }, (_, at) => `p${at}`) },
    },
  });
  test.each<[string, unknown[]]>([
    ['51 blocks', Array.from({ length: 51 }, () => ({ type: 'divider' }))],
    ['a header of 151 characters', [{ type: 'header', text: plain('x'.repeat(151)) }]],
    ['11 fields', [{ type: 'section', fields: Array.from({ length: 11 }, () => plain('x')) }]],
    ['a field of 2,001 characters', [{ type: 'section', fields: [plain('x'.repeat(2001))] }]],
    ['11 context elements', [{ type: 'context', elements: Array.from({ length: 11 }, () => plain('x')) }]],
    ['26 buttons', [{ type: 'actions', elements: Array.from({ length: 26 }, () => button()) }]],
    ['a button text of 76 characters', [{ type: 'actions', elements: [button({ text: plain('x'.repeat(76)) })] }]],
    ['a button value of 2,001 characters', [{ type: 'actions', elements: [button({ value: 'x'.repeat(2001) })] }]],
    ['a button with mrkdwn', [{ type: 'actions', elements: [button({ text: { type: 'mrkdwn', text: 'x' } })] }]],
    ['an empty text', [section('')]],
    ['a section without text', [{ type: 'section' }]],
    ['a property Slack does not know', [{ ...section('x'), colour: 'red' }]],
    ['a block Slack does not know', [{ type: 'poem', text: 'x' }]],
    [
      'the same block id twice',
      [
        { type: 'divider', block_id: 'a' },
        { type: 'divider', block_id: 'a' },
      ],
    ],
    [
      'the same action id twice',
      [{ type: 'actions', elements: [button({ action_id: 'a' }), button({ action_id: 'a' })] }],
    ],
    ['a table of 101 rows', [{ type: 'table', rows: rows(101) }]],
    ['a table of 21 columns', [{ type: 'table', rows: rows(2, 21) }]],
    ['a table of more than 10,000 characters', [{ type: 'table', rows: rows(100, 2, 'x'.repeat(51)) }]],
    ['a data table without a caption', [{ type: 'data_table', rows: rows(3) }]],
    ['a data table of a header and 101 rows', [{ type: 'data_table', caption: 'c', rows: rows(102) }]],
    ['three charts', [chart(2), chart(2), chart(2)]],
    ['a chart of 21 points', [chart(21)]],
    [
      'a chart label of 21 characters',
      [
        {
          type: 'data_visualization',
          title: 'T',
          chart: { type: 'pie', segments: [{ label: 'x'.repeat(21), value: 1 }] },
        },
      ],
    ],
    [
      'a series without every category',
      [
        {
          type: 'data_visualization',
          title: 'T',
          chart: {
            type: 'bar',
            series: [{ name: 'a', data: [{ label: 'q1', value: 1 }] }],
            axis_config: { categories: ['q1', 'q2'] },
          },
        },
      ],
    ],
    ['an alert of 201 characters', [{ type: 'alert', text: plain('x'.repeat(201)) }]],
  ])('%s', async (_, blocks) => {
    expect(await post(blocks)).toMatchObject({ ok: false, error: 'invalid_blocks' });
  });
});

test('blocks that hold more than 13,000 characters together are too long', async () => {
  expect(await post(Array.from({ length: 4 }, () => section('x'.repeat(3000))))).toMatchObject({ ok: true });
  expect(await post(Array.from({ length: 5 }, () => section('x'.repeat(3000))))).toMatchObject({
    ok: false,
    error: 'msg_blocks_too_long',
  });
});

test('two plain tables in one message are refused as Slack refuses them', async () => {
  const table = { type: 'table', rows: rows(2) };
  expect(await post([table, table])).toMatchObject({ ok: false, error: 'invalid_attachments' });
});

test('a message needs words, and not too many', async () => {
  expect(await post(undefined, '')).toMatchObject({ ok: false, error: 'no_text' });
  expect(await post(undefined, 'x'.repeat(40_001))).toMatchObject({ ok: false, error: 'msg_too_long' });
  const { ts } = await post(undefined, 'short');
  expect(
    await call(workspace, 'chat.update', { channel: CHANNELS.families, ts, text: 'x'.repeat(4001) }),
  ).toMatchObject({ ok: false, error: 'msg_too_long' });
});

test('a refused message is nowhere to be seen', async () => {
  const before = workspace.state.messages.all(CHANNELS.families).length;
  await post([section('x'.repeat(3001))]);
  expect(workspace.state.messages.all(CHANNELS.families)).toHaveLength(before);
});
