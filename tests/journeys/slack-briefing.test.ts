import { afterEach, describe, expect, it } from 'vitest';
import type { BriefingOptions, CreateBriefing } from '../../src/briefing/briefing.ts';
import { CHANNELS, PEOPLE } from '../../src/workspace/directory.ts';
import { aBriefing, aBriefingLine, aBriefingPart } from '../support/briefings.ts';
import { gate, type House, openHouse, pause, settled, wordsIn } from '../support/slack-house.ts';

let house: House | null = null;
afterEach(async () => {
  await house?.close();
  house = null;
});

const risks = Array.from({ length: 9 }, (_, n) => aBriefingLine({ text: `Risk ${n + 1} stands.`, marks: [n + 1] }));
const table = {
  columns: ['Indicator', 'Latest', 'Target'],
  rows: [{ cells: ['Potholes', '88.5%', '–'], marks: [20] }],
};
const points = [aBriefingLine({ text: '12% ice,', marks: [22] }), aBriefingLine({ text: '8% fog.', marks: [23] })];
const full = aBriefing([
  aBriefingPart({ name: 'figures', title: 'Key figures', table, lines: [] }),
  aBriefingPart({ lines: risks }),
  aBriefingPart({
    name: 'promises',
    title: 'Promises',
    lines: [aBriefingLine({ text: 'Found:', marks: [21], under: points })],
  }),
]);
const onlyFigures = aBriefing([aBriefingPart({ name: 'figures', title: 'Key figures', table, lines: [] })]);

/** Writes what a real briefing room would: the figures alone where only they are wanted. */
const write: CreateBriefing = async (_topic, options: BriefingOptions = {}) => {
  if (options.since)
    return { kind: 'nothing-found', topic: 'gritting', text: 'Nothing new on “gritting”.', choices: [] };
  return options.only ? onlyFigures : full;
};

/** A lead member who asked for a briefing in a channel, and what stands in the direct messages then. */
async function briefed(briefing: CreateBriefing = write, text = 'gritting') {
  house = await openHouse('socket', { briefing, briefingDocx: async () => new Uint8Array([1, 2, 3]) });
  const here = house;
  const member = here.workspace.as(PEOPLE.leadMember);
  await member.command(CHANNELS.families, '/briefing', text);
  const told = () => member.sees(CHANNELS.families).filter(({ ephemeralFor }) => ephemeralFor === member.id);
  await expect.poll(told).toHaveLength(1);
  await settled(here);
  const messages = () => member.sees(member.directMessage).filter(({ text: said }) => said.includes('Briefing'));
  return { here, member, told, messages, ts: messages().at(-1)?.ts ?? '' };
}

/** The action id of the button with that label. */
function buttonOf(message: unknown, label: string): string {
  const found = JSON.stringify(message).match(
    new RegExp(`"action_id":"([^"]+)","text":\\{"type":"plain_text","text":"${label}`),
  );
  return found?.[1] ?? `no button ${label}`;
}

describe('a briefing by direct message', () => {
  it('shows a little of each part: bold titles, real lists within lists, figures as a table, sources by item', async () => {
    const { messages, told } = await briefed();
    expect(wordsIn(told())).toContain('is in our direct messages');
    const json = JSON.stringify(messages()[0]?.blocks);
    expect(json).toContain('{"type":"text","text":"Key figures","style":{"bold":true}}');
    expect(json).toContain('"type":"table"');
    expect(json).toMatch(
      /Found:.*\]},\{"type":"rich_text_list","style":"bullet","elements":\[.*12% ice.*8% fog.*\],"indent":1}/,
    );
    const words = wordsIn(messages());
    expect(words).toContain('Risk 3 stands.');
    expect(words).not.toContain('Risk 4 stands.');
    expect(words).toMatch(/Highways Panel, 14 May 2024, item 6 \(Winter Maintenance\):.*\[1\] para 1 · \[2\] para 2/);
    expect(words).toContain('Left out because');
  });

  it('brings its Word file into the thread under it', async () => {
    const { here } = await briefed();
    const uploads = here.workspace.calls.filter(
      ({ method, error }) => method === 'files.completeUploadExternal' && !error,
    );
    expect(uploads).toHaveLength(1);
    expect(JSON.stringify(uploads)).toContain('Briefing: gritting');
  });

  it('leaves an audit record with what it stands on', async () => {
    const { here, member } = await briefed();
    const references = full.citations.map(({ reference }) => reference);
    expect(here.deps.audit.all()).toMatchObject([
      { user: member.id, question: '/briefing gritting', kind: 'answered', citations: references },
    ]);
  });

  it('opens a part in full, with its sources, which open in turn', async () => {
    const { member, messages, ts } = await briefed();
    await member.press(member.directMessage, ts, buttonOf(messages()[0], 'Show all 9'));
    await expect.poll(() => wordsIn(member.modals())).toContain('Risk 9 stands.');
    const menu = JSON.stringify(member.modals()).match(/"value":"([^"]+\|7)"/)?.[1] ?? '';
    await member.pressInModal({ actionId: 'minutebook_source_select', entry: menu });
    await expect.poll(() => wordsIn(member.modals())).toContain('Paragraph 7');
  });

  it('opens a part after a restart', async () => {
    const { here, member, messages, ts } = await briefed();
    await here.app.stop();
    await here.another();
    await member.press(member.directMessage, ts, buttonOf(messages()[0], 'Show all 9'));
    await expect.poll(() => wordsIn(member.modals())).toContain('Risk 9 stands.');
  });

  it('shows the source of a mark', async () => {
    const { member, messages, ts } = await briefed();
    const menu = JSON.stringify(messages()).match(/"value":"([0-9a-f]+\|3)"/)?.[1] ?? '';
    await member.press(member.directMessage, ts, { actionId: 'minutebook_source_select', entry: menu });
    await expect.poll(() => wordsIn(member.modals())).toContain('Paragraph 3');
  });
});

it('a briefing whose asker is erased while it is written is neither sent nor kept', async () => {
  const held = gate();
  house = await openHouse('socket', {
    briefing: async (...given) => {
      await held.opened;
      return write(...given);
    },
  });
  const { deps, app, workspace } = house;
  const member = workspace.as(PEOPLE.leadMember);
  await member.command(CHANNELS.families, '/briefing', 'gritting');
  await expect.poll(() => app.numbers().inHand).toBe(1);
  await pause(100);
  expect(deps.personalData.erase(member.id)).toBe(1);
  held.open();
  await settled(house);
  expect(deps.shelf.recent(member.id, 10)).toEqual([]);
  expect(deps.audit.all()).toEqual([]);
  expect(member.sees(member.directMessage)).toEqual([]);
});

describe('other views of a briefing', () => {
  it('take its place and lead back', async () => {
    const { member, messages, ts } = await briefed();
    await member.press(member.directMessage, ts, buttonOf(messages()[0], 'Only figures'));
    await expect.poll(() => wordsIn(messages())).not.toContain('Risk 1');
    expect(wordsIn(messages())).toContain('Shown: only figures.');
    expect(wordsIn(messages())).toContain('Potholes');
    await member.press(member.directMessage, ts, buttonOf(messages()[0], 'Whole briefing'));
    await expect.poll(() => wordsIn(messages())).toContain('Risk 3 stands.');
    expect(messages()).toHaveLength(1);
  });

  it('say so where the papers state no figures', async () => {
    const { member, messages, ts } = await briefed(async (_topic, { only } = {}) => (only ? aBriefing([]) : full));
    await member.press(member.directMessage, ts, buttonOf(messages()[0], 'Only figures'));
    await expect.poll(() => wordsIn(member.sees(member.directMessage))).toContain('nothing of that kind');
    expect(wordsIn(messages())).toContain('Risk 3 stands.');
  });

  it('shorter says one thing of each part that cannot wait', async () => {
    const { member, messages, ts } = await briefed();
    await member.press(member.directMessage, ts, buttonOf(messages()[0], 'Shorter'));
    await expect.poll(() => wordsIn(messages())).not.toContain('Risk 2');
    expect(wordsIn(messages())).toContain('Risk 1 stands.');
  });

  it('are explained where there is nothing to show, and leave the briefing as it is', async () => {
    const { member, messages, ts } = await briefed();
    await member.press(member.directMessage, ts, buttonOf(messages()[0], 'Since the last meeting'));
    await expect.poll(() => wordsIn(member.sees(member.directMessage))).toContain('Nothing new on');
    expect(wordsIn(messages())).toContain('Risk 3 stands.');
  });
});

describe('sharing a briefing', () => {
  it('posts it in the channel that was picked, with who shared it and no private buttons', async () => {
    const { here, member, messages, ts } = await briefed();
    await member.press(member.directMessage, ts, buttonOf(messages()[0], 'Share'));
    await expect.poll(() => member.modals()).toHaveLength(1);
    await member.submit({ channel: { channel: CHANNELS.families } });
    const others = here.workspace.as(PEOPLE.officer);
    await expect.poll(() => wordsIn(others.sees(CHANNELS.families))).toContain('Risk 1 stands.');
    const shared = others.sees(CHANNELS.families).find((each) => wordsIn(each).includes('Risk 1 stands.'));
    expect(JSON.stringify(shared)).toContain(`"user_id":"${PEOPLE.leadMember}"`);
    expect(wordsIn(shared)).toContain('shared a briefing');
    expect(JSON.stringify(shared)).not.toContain('Only figures');
    await expect.poll(() => wordsIn(member.modals())).toContain('Shared');
    await others.press(CHANNELS.families, shared?.ts ?? '', buttonOf(shared, 'Show all 9'));
    await expect.poll(() => wordsIn(others.modals())).toContain('Risk 9 stands.');
  });

  it('says what to do where the app is not in the channel', async () => {
    const { member, messages, ts } = await briefed();
    await member.press(member.directMessage, ts, buttonOf(messages()[0], 'Share'));
    await expect.poll(() => member.modals()).toHaveLength(1);
    await member.submit({ channel: { channel: CHANNELS.allStaff } });
    await expect.poll(() => wordsIn(member.modals())).toContain('/invite @Minutebook');
  });
});

describe('where there is no briefing', () => {
  it('choices are buttons, and a click brings the briefing', async () => {
    const unclear: CreateBriefing = async (topic) =>
      topic === 'Gritting & salt'
        ? full
        : { kind: 'clarify', topic, text: 'Which of these do you mean?', choices: ['Gritting & salt', 'Potholes'] };
    const { member, told, messages } = await briefed(unclear, 'roads');
    expect(wordsIn(told())).toContain('Which of these do you mean?');
    expect(messages()).toHaveLength(0);
    await member.press(CHANNELS.families, told()[0]?.ts ?? '', 'minutebook_briefing_topic_0');
    await expect.poll(() => wordsIn(messages())).toContain('Risk 1 stands.');
  });

  it.each(['nothing-found', 'exempt', 'refused'] as const)('%s is said in words to the asker alone', async (kind) => {
    const { told, messages } = await briefed(async (topic) => ({
      kind,
      topic,
      text: `Words for ${kind}.`,
      choices: [],
    }));
    expect(wordsIn(told())).toContain(`Words for ${kind}.`);
    expect(messages()).toHaveLength(0);
  });
});

describe('the Word file of a briefing', () => {
  /** A house in which the next uploads go wrong, and what stands in the thread of the briefing then. */
  async function briefedWhile(goWrong: (here: House) => void) {
    house = await openHouse('socket', { briefing: write, briefingDocx: async () => new Uint8Array([1, 2, 3]) });
    const here = house;
    goWrong(here);
    const member = here.workspace.as(PEOPLE.leadMember);
    await member.command(CHANNELS.families, '/briefing', 'gritting');
    await expect
      .poll(() => wordsIn(member.sees(CHANNELS.families)), { timeout: 8000 })
      .toContain('is in our direct messages');
    await settled(here);
    const ts = member.sees(member.directMessage).find(({ text }) => text.includes('Briefing'))?.ts ?? '';
    const below = () => member.sees(member.directMessage, ts).slice(1);
    return { here, member, below, files: () => below().flatMap(({ files }) => files) };
  }

  it.each([
    ['where Slack’s answer got lost', { kind: 'lost-answer' }],
    ['where the call got lost', { kind: 'lost-call' }],
    ['after Slack asked to wait', { kind: 'rate-limited', seconds: 1 }],
  ] as const)('is there once %s', async (_, mishap) => {
    const { files, below } = await briefedWhile(({ workspace }) =>
      workspace.mishaps.next('files.completeUploadExternal', mishap),
    );
    expect(files()).toHaveLength(1);
    expect(below()).toHaveLength(1);
  });

  it('is told to be missing where Slack refuses it', async () => {
    const { files, below } = await briefedWhile(({ workspace }) =>
      workspace.mishaps.next('files.getUploadURLExternal', { kind: 'refused', error: 'storage_limit_reached' }),
    );
    expect(files()).toEqual([]);
    expect(wordsIn(below())).toContain('could not be sent');
  });

  it('is not sent twice where the process ends after the upload and before the note of it', async () => {
    const { here, member } = await briefedWhile(() => undefined);
    const { seen } = here.deps;
    await here.app.stop();
    // As if the end of the task had not been written down: it is open again, its holder long silent.
    const key = 'command:crashed';
    const responseUrl = `${here.workspace.url}/response/gone`;
    const task = { kind: 'briefing', key, user: member.id, channel: CHANNELS.families, text: 'gritting', responseUrl };
    const once = () => {
      const tasks = [{ key, task: JSON.stringify(task), begun: 2 }];
      return { takeOver: () => tasks.splice(0) };
    };
    seen.record(key, '{}', Date.now());
    const stillOpen = { ...seen, state: () => 'open' as const };
    const uploads = () =>
      here.workspace.calls.filter(({ method, error }) => method === 'files.completeUploadExternal' && !error).length;
    const second = await here.another({ seen: stillOpen, lost: once() });
    await expect.poll(uploads).toBe(2);
    await expect.poll(() => second.numbers().inHand).toBe(0);
    await second.stop();
    const third = await here.another({ seen: stillOpen, lost: once() });
    await expect.poll(() => third.numbers().inHand, { interval: 20 }).toBe(0);
    expect(uploads()).toBe(2);
  });
});
