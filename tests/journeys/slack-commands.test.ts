import { afterEach, describe, expect, it } from 'vitest';
import { CHANNELS, PEOPLE } from '../../src/workspace/directory.ts';
import type { Member } from '../../src/workspace/people/member.ts';
import { aFoundIndicator, anAnswer, anUndecidedIndicator, aReading } from '../support/answers.ts';
import { aBriefing } from '../support/briefings.ts';
import { type House, openHouse, settled, wordsIn } from '../support/slack-house.ts';

let house: House | null = null;
afterEach(async () => {
  await house?.close();
  house = null;
});

/** Sends a command and gives what the person alone was shown. */
async function shownFor(
  name: string,
  text: string,
  given: Parameters<typeof openHouse> = [],
  who: string = PEOPLE.officer,
): Promise<string> {
  house ??= await openHouse(...given);
  const person = house.workspace.as(who);
  const before = mine(person).length;
  expect(await person.command(CHANNELS.families, name, text)).toEqual({ ok: true });
  await expect.poll(() => mine(person).length).toBeGreaterThan(before);
  return wordsIn(mine(person).slice(before));
}

function mine(person: Member) {
  return person.sees(CHANNELS.families).filter(({ ephemeralFor }) => ephemeralFor === person.id);
}

describe('every command explains itself', () => {
  it.each(['/ask', '/indicator', '/indicators', '/briefing'])(
    '%s with no text and with help gives two examples',
    async (command) => {
      for (const text of ['', 'help']) {
        const shown = await shownFor(command, text);
        expect(shown).toContain('For example');
        expect(shown.match(new RegExp(`${command} \\w`, 'g'))?.length).toBeGreaterThanOrEqual(2);
      }
    },
  );

  it('/minutebook says what it can do', async () => {
    expect(await shownFor('/minutebook', '')).toContain('Check against the papers');
  });
});

describe('/indicator', () => {
  it('shows figure, period, direction in words, target, rating, quartile, neighbours and source', async () => {
    const shown = await shownFor('/indicator', 'potholes');
    for (const part of [
      'Potholes mended within five days',
      '88.5%',
      'Q4 2023/24',
      '91.0%',
      '▼ down from 91.0% (Q3 2023/24), getting worse',
      'above 90%',
      'Red',
      'bottom quartile',
      'getting worse',
      '89.2%',
      'Highways Panel, 14 May 2024',
    ]) {
      expect(shown).toContain(part);
    }
  });

  it('offers the nearest names where it knows none', async () => {
    expect(await shownFor('/indicator', 'zebras')).toContain('Potholes');
  });

  it('asks which of several, and a click shows its card', async () => {
    house = await openHouse('socket', {
      lookUp: async (name) =>
        name === 'roads'
          ? anUndecidedIndicator('several', ['A roads', 'B roads'])
          : aFoundIndicator(aReading({ name })),
    });
    await shownFor('/indicator', 'roads');
    const officer = house.workspace.as(PEOPLE.officer);
    await officer.press(CHANNELS.families, mine(officer).at(-1)?.ts ?? '', 'minutebook_candidate_1');
    await expect.poll(() => wordsIn(mine(officer))).toContain('88.5%');
    expect(wordsIn(mine(officer))).toContain('b-roads');
  });

  it('shows the trend as a chart with its figures in words', async () => {
    await shownFor('/indicator', 'potholes');
    const officer = house?.workspace.as(PEOPLE.officer);
    if (!officer) return;
    await officer.press(CHANNELS.families, mine(officer).at(-1)?.ts ?? '', 'minutebook_trend');
    await expect.poll(() => mine(officer)).toHaveLength(2);
    const trend = mine(officer).at(-1);
    expect(trend?.blocks.map(({ type }) => type)).toContain('data_visualization');
    expect(wordsIn(trend)).toContain('Q3 2023/24');
  });

  it('shows its source in its place', async () => {
    await shownFor('/indicator', 'potholes');
    const officer = house?.workspace.as(PEOPLE.officer);
    if (!officer) return;
    await officer.press(CHANNELS.families, mine(officer).at(-1)?.ts ?? '', 'minutebook_source_0');
    await expect.poll(() => officer.modals()).toHaveLength(1);
    const shown = wordsIn(officer.modals());
    expect(shown).toContain('The paragraph before.');
    // The row stands under its column names, one line a cell.
    expect(shown).toMatch(/Indicator: +Potholes +Latest: +88\.5% +Period: +Q4 2023\/24/);
  });

  it('compares it with all it can be held against', async () => {
    await shownFor('/indicator', 'potholes');
    const officer = house?.workspace.as(PEOPLE.officer);
    if (!officer) return;
    await officer.press(CHANNELS.families, mine(officer).at(-1)?.ts ?? '', 'minutebook_compare');
    await expect.poll(() => wordsIn(mine(officer))).toContain('compared');
  });

  it('is shared with everyone by a click, once, with who shared it', async () => {
    await shownFor('/indicator', 'potholes');
    const here = house;
    const officer = here?.workspace.as(PEOPLE.officer);
    if (!here || !officer) return;
    const card = mine(officer).at(-1)?.ts ?? '';
    await officer.press(CHANNELS.families, card, 'minutebook_share_indicator');
    await officer.press(CHANNELS.families, card, 'minutebook_share_indicator');
    const others = here.workspace.as(PEOPLE.leadMember);
    await expect.poll(() => wordsIn(others.sees(CHANNELS.families))).toContain('88.5%');
    expect(others.sees(CHANNELS.families).filter((message) => wordsIn(message).includes('88.5%'))).toHaveLength(1);
    expect(JSON.stringify(others.sees(CHANNELS.families))).toContain(`"user_id":"${PEOPLE.officer}"`);
  });
});

describe('/indicators', () => {
  it('lists as a sortable table with numbers', async () => {
    await shownFor('/indicators', 'all');
    const officer = house?.workspace.as(PEOPLE.officer);
    const table =
      officer &&
      mine(officer)
        .at(-1)
        ?.blocks.find(({ type }) => type === 'data_table');
    expect(JSON.stringify(table)).toContain('"value":88.5');
  });

  it('is narrowed by plain words, and says how it understood them', async () => {
    const shown = await shownFor('/indicators', 'red worse bottom quartile');
    expect(shown).toContain('1 of 2 indicators rated red, in the bottom quartile, getting worse');
    expect(shown).not.toContain('Street lamps');
  });

  it('says which words it could not use', async () => {
    expect(await shownFor('/indicators', 'red zebras')).toContain('zebras');
  });

  it('falls back to plainer forms where Slack refuses the table', async () => {
    house = await openHouse();
    const officer = house.workspace.as(PEOPLE.officer);
    const asked = officer.say({ channel: officer.directMessage, text: 'how many gritters?' });
    house.workspace.mishaps.next('chat.postMessage', { kind: 'refused', error: 'invalid_blocks' });
    await expect.poll(() => wordsIn(officer.sees(officer.directMessage, asked.ts))).toContain('14 gritters');
  });
});

describe('/briefing', () => {
  it('says kindly where briefings are not available', async () => {
    expect(await shownFor('/briefing', 'gritting')).toContain('not available here yet');
  });

  it('is delivered by direct message with its Word file', async () => {
    house = await openHouse('socket', {
      briefing: async () => aBriefing(),
      briefingDocx: async () => new Uint8Array([1, 2, 3]),
    });
    expect(await shownFor('/briefing', 'gritting', [], PEOPLE.leadMember)).toContain('direct messages');
    const member = house.workspace.as(PEOPLE.leadMember);
    await expect.poll(() => wordsIn(member.sees(member.directMessage))).toContain('There are 14 gritters.');
    const uploads = () =>
      house?.workspace.calls.filter(({ method, error }) => method === 'files.completeUploadExternal' && !error);
    await expect.poll(uploads).toHaveLength(1);
  });
});

describe('/minutebook for administrators', () => {
  const admin = ['socket', {}, { adminUsers: [PEOPLE.admin] }] as const;

  it.each(['status', 'reindex', 'unanswered', 'feedback', 'audit', 'forget U0ABC'])(
    '%s is politely refused to everyone else',
    async (duty) => {
      expect(await shownFor('/minutebook', duty, [...admin])).toContain('for administrators');
    },
  );

  it('status tells of the library', async () => {
    expect(await shownFor('/minutebook', 'status', [...admin], PEOPLE.admin)).toContain('Papers: 5');
  });

  it('reindex tells when it begins and when it is done', async () => {
    const shown = await shownFor('/minutebook', 'reindex', [...admin], PEOPLE.admin);
    expect(shown).toContain('bringing the index up to date');
    const person = house?.workspace.as(PEOPLE.admin);
    await expect.poll(() => person && wordsIn(mine(person))).toContain('The index is up to date');
  });

  it('unanswered lists what the papers could not answer, most frequent first, and exports it', async () => {
    house = await openHouse(
      'socket',
      { ask: async () => anAnswer({ kind: 'nothing-found', citations: [], text: 'The papers do not say.' }) },
      { adminUsers: [PEOPLE.admin] },
    );
    const here = house;
    for (const question of ['when is bin day?', 'rare?', 'When is bin day']) await shownFor('/ask', question);
    await settled(here);
    const shown = await shownFor('/minutebook', 'unanswered', [], PEOPLE.admin);
    expect(shown).toMatch(/bin day\?? \(twice, .*rare\? \(once/s);
    expect(await shownFor('/minutebook', 'unanswered csv', [], PEOPLE.admin)).toContain(
      'unanswered.csv is in our direct messages',
    );
    expect(await shownFor('/minutebook', 'audit', [], PEOPLE.admin)).toContain('audit.csv is in our direct messages');
    expect(here.deps.audit.all()).toMatchObject([
      { user: PEOPLE.officer, kind: 'nothing-found', libraryDigest: 'd1', writer: 'quoting' },
      { question: 'rare?' },
      { question: 'When is bin day' },
    ]);
  });

  it('audit and unanswered know of every kind of answer: questions, figures, tables, clarifying questions, checks', async () => {
    const ask = async ({ question }: { readonly question: string }) =>
      question.includes('which')
        ? anAnswer({ kind: 'clarify', citations: [], choices: ['A roads', 'B roads'] })
        : anAnswer();
    house = await openHouse('socket', { ask }, { adminUsers: [PEOPLE.admin] });
    const here = house;
    const officer = here.workspace.as(PEOPLE.officer);
    await shownFor('/ask', 'which roads?');
    await shownFor('/indicator', 'potholes');
    await shownFor('/indicator', 'zebras');
    await shownFor('/indicators', 'red');
    await shownFor('/minutebook', 'help');
    const claim = officer.say({
      channel: CHANNELS.families,
      text: 'The fleet of 14 gritters covered 1,120 km of road.',
    });
    await officer.shortcut(CHANNELS.families, claim.ts, 'minutebook_check');
    await expect.poll(() => here.deps.audit.all()).toHaveLength(5);
    expect(here.deps.audit.all().map(({ question, kind }) => `${question} → ${kind}`)).toEqual([
      'which roads? → clarify',
      '/indicator potholes → answered',
      '/indicator zebras → nothing-found',
      '/indicators red → answered',
      'Check against the papers: The fleet of 14 gritters covered 1,120 km of road. → answered',
    ]);
    for (const { kind, citations } of here.deps.audit.all()) expect(citations.length > 0).toBe(kind === 'answered');
    expect(here.deps.audit.unanswered(9).map(({ question }) => question)).toEqual(['/indicator zebras']);
  });

  it('anyone may have their own data erased, and an administrator anyone’s', async () => {
    house = await openHouse('socket', {}, { adminUsers: [PEOPLE.admin] });
    const here = house;
    await shownFor('/ask', 'how many gritters?');
    await shownFor('/ask', 'how much salt?', [], PEOPLE.leadMember);
    await settled(here);
    expect(await shownFor('/minutebook', 'forget me')).toContain('I have erased what I kept about you');
    expect(here.deps.audit.all().map(({ user }) => user)).toEqual([PEOPLE.leadMember]);
    expect(await shownFor('/minutebook', `forget ${PEOPLE.leadMember}`, [], PEOPLE.admin)).toContain('Erased');
    expect(here.deps.audit.all()).toEqual([]);
    expect(here.deps.shelf.recent(PEOPLE.leadMember, 5)).toEqual([]);
  });

  it('an unknown word gets help', async () => {
    expect(await shownFor('/minutebook', 'dance')).toContain('I do not know “/minutebook dance”');
  });
});
