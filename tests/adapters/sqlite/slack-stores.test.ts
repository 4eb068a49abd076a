import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { createAnswers } from '../../../src/adapters/sqlite/answers.ts';
import { createAudit } from '../../../src/adapters/sqlite/audit.ts';
import { createFeedback } from '../../../src/adapters/sqlite/feedback.ts';
import { openDatabase } from '../../../src/adapters/sqlite/open-database.ts';
import { createPersonalData } from '../../../src/adapters/sqlite/personal-data.ts';
import { openRecords, recordSchemas } from '../../../src/adapters/sqlite/records.ts';
import { createRetention } from '../../../src/adapters/sqlite/retention.ts';
import { createSeenEvents } from '../../../src/adapters/sqlite/seen-events.ts';
import { createThreads } from '../../../src/adapters/sqlite/threads.ts';
import type { AnswerShelf, SavedAnswers } from '../../../src/slack/answer-shelf.ts';
import type { Audit, AuditRecord } from '../../../src/slack/audit.ts';
import type { Feedback } from '../../../src/slack/feedback.ts';
import type { LostTasks, SeenEvents } from '../../../src/slack/seen-events.ts';
import type { ThreadMemory, Turn } from '../../../src/slack/thread-memory.ts';
import { anAnswer } from '../../support/answers.ts';
import { openSlackStore } from '../../support/slack-house.ts';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0).reverse()) close();
});

/** One store file, opened as often as a test wants: each opening is another process. */
function storeFile() {
  const folder = mkdtempSync(join(tmpdir(), 'slack-store-'));
  closing.push(() => rmSync(folder, { recursive: true }));
  return () => {
    const database = openSlackStore(join(folder, 'store.sqlite'));
    closing.push(() => database.close());
    return database;
  };
}

const dayMs = 86_400_000;

describe('seen events', () => {
  const open = (): SeenEvents & LostTasks => createSeenEvents(storeFile()());

  it('are new once, in every process and after a restart', () => {
    const file = storeFile();
    const [one, other] = [createSeenEvents(file()), createSeenEvents(file())];
    expect(one.record('a', '{}', 1)).toBe(true);
    expect(one.record('a', '{}', 2)).toBe(false);
    expect(other.record('a', '{}', 3)).toBe(false);
    expect(createSeenEvents(file()).record('a', '{}', 4)).toBe(false);
  });

  it('keep the words of a task only while it is open', () => {
    const seen = open();
    seen.record('a', '{"text":"private"}', 0);
    expect(seen.close('a', 'done')).toBe(true);
    expect(seen.close('a', 'done')).toBe(false);
    expect(seen.state('a')).toBe('done');
    expect(seen.state('b')).toBeNull();
    expect(seen.takeOver(10_000, 1, [])).toEqual([]);
  });

  it('are taken over once the holder is silent, by one process only', () => {
    const file = storeFile();
    const [one, other] = [createSeenEvents(file()), createSeenEvents(file())];
    one.record('a', '{"n":1}', 0);
    expect(other.takeOver(999, 1000, [])).toEqual([]);
    expect(other.takeOver(1000, 1000, [])).toEqual([{ key: 'a', task: '{"n":1}', begun: 2 }]);
    expect(one.takeOver(1001, 1000, [])).toEqual([]);
  });

  it('stay with a holder that says it has them in hand', () => {
    const seen = open();
    seen.record('a', '{}', 0);
    expect(seen.takeOver(5000, 1000, ['a'])).toEqual([]);
    expect(seen.takeOver(5500, 1000, [])).toEqual([]);
    expect(seen.takeOver(6000, 1000, [])).toHaveLength(1);
  });

  it('are forgotten after a day, longer than Slack redelivers', () => {
    const seen = open();
    seen.record('a', '{}', 0);
    seen.close('a', 'done');
    seen.takeOver(dayMs - 1, 1000, []);
    expect(seen.state('a')).toBe('done');
    seen.takeOver(dayMs + 1, 1000, []);
    expect(seen.state('a')).toBeNull();
  });
});

describe('thread memory', () => {
  const turn = (facts: Partial<Turn>): Turn => ({
    channel: 'C1',
    thread: '1',
    ts: '1',
    user: 'U1',
    question: 'q',
    replyTs: '2',
    at: 0,
    ...facts,
  });
  const open = (): ThreadMemory => createThreads(openMemory(), dayMs);

  it('keeps turns by channel and thread, oldest first', () => {
    const memory = open();
    memory.remember(turn({ ts: '3', at: 30 }));
    memory.remember(turn({ ts: '1', at: 10 }));
    memory.remember(turn({ ts: '9', thread: '9' }));
    memory.remember(turn({ ts: '8', channel: 'C2' }));
    expect(memory.turns('C1', '1').map(({ ts }) => ts)).toEqual(['1', '3']);
  });

  it('is bounded: the newest twenty of a thread', () => {
    const memory = open();
    for (let n = 10; n < 60; n += 1) memory.remember(turn({ ts: `${n}`, at: n }));
    expect(memory.turns('C1', '1').map(({ ts }) => ts)).toEqual(Array.from({ length: 20 }, (_, n) => `${n + 40}`));
  });

  it('forgets one turn when asked and every turn in time', () => {
    const memory = open();
    memory.remember(turn({ ts: '1' }));
    memory.remember(turn({ ts: '2' }));
    memory.forget('C1', '1');
    expect(memory.turns('C1', '1').map(({ ts }) => ts)).toEqual(['2']);
    memory.remember(turn({ ts: '5', thread: '5', at: dayMs + 1 }));
    expect(memory.turns('C1', '1')).toEqual([]);
  });
});

describe('kept answers', () => {
  const kept = (id: string, at: number, user = 'U1') => ({
    id,
    at,
    user,
    channel: 'C1',
    question: `question ${id}`,
    answer: anAnswer(),
  });

  it('are found by id, and by person newest first', () => {
    const shelf: AnswerShelf = createAnswers(openMemory(), dayMs);
    for (const each of [kept('a', 1), kept('b', 2), kept('c', 3, 'U2')]) shelf.keep(each);
    expect(shelf.find('a')).toEqual(kept('a', 1));
    expect(shelf.find('z')).toBeNull();
    expect(shelf.recent('U1', 5).map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('go in time, unless somebody saved them', () => {
    const shelf: AnswerShelf & SavedAnswers = createAnswers(openMemory(), dayMs);
    shelf.keep(kept('a', 1));
    shelf.keep(kept('b', 1));
    expect(shelf.toggle('U2', 'b', 5)).toBe(true);
    shelf.keep(kept('c', dayMs + 5));
    expect([shelf.find('a'), shelf.find('b')?.id]).toEqual([null, 'b']);
    expect(shelf.saved('U2', 5).map(({ id }) => id)).toEqual(['b']);
    expect(shelf.saved('U1', 5)).toEqual([]);
    expect(shelf.toggle('U2', 'b', 6)).toBe(false);
    expect(shelf.saved('U2', 5)).toEqual([]);
  });
});

describe('feedback', () => {
  it('keeps the latest verdict of each person, with the question', () => {
    const database = openMemory();
    createAnswers(database, dayMs).keep({
      id: 'a',
      at: 1,
      user: 'U1',
      channel: 'C1',
      question: 'how many?',
      answer: anAnswer(),
    });
    const feedback: Feedback = createFeedback(database, dayMs);
    const entry = { answerId: 'a', user: 'U1', reason: null, comment: '' };
    feedback.give({ ...entry, verdict: 'good', at: 1 });
    feedback.give({ ...entry, verdict: 'bad', reason: 'wrong-figure', at: 2 });
    feedback.give({ ...entry, answerId: 'gone', user: 'U2', verdict: 'good', at: 3 });
    expect(feedback.latest(5)).toMatchObject([
      { user: 'U2', verdict: 'good', question: '(no longer kept)' },
      { user: 'U1', verdict: 'bad', reason: 'wrong-figure', question: 'how many?' },
    ]);
  });
});

describe('feedback kept long enough', () => {
  it('goes in time', () => {
    const feedback: Feedback = createFeedback(openMemory(), dayMs);
    const entry = { user: 'U1', verdict: 'good', reason: null, comment: '' } as const;
    feedback.give({ ...entry, answerId: 'a', at: 1 });
    feedback.give({ ...entry, answerId: 'b', at: dayMs + 2 });
    expect(feedback.latest(5).map(({ answerId }) => answerId)).toEqual(['b']);
  });
});

describe('the audit', () => {
  const entry = (facts: Partial<AuditRecord>): AuditRecord => ({
    id: 'a',
    at: 1,
    user: 'U1',
    channel: 'C1',
    question: 'how many?',
    kind: 'answered',
    citations: ['highways-panel/2024-05-14#6/12'],
    writer: 'quoting',
    libraryDigest: 'd',
    ms: 3,
    ...facts,
  });

  it('gives back what it was given, oldest first, for as long as it is told', () => {
    const audit: Audit = createAudit(openMemory(), dayMs);
    audit.record(entry({ id: 'b', at: 2 }));
    audit.record(entry({ id: 'a', at: 1 }));
    expect(audit.all()).toEqual([entry({ id: 'a', at: 1 }), entry({ id: 'b', at: 2 })]);
    audit.record(entry({ id: 'c', at: dayMs + 2 }));
    expect(audit.all().map(({ id }) => id)).toEqual(['b', 'c']);
  });

  it('counts a question without an answer once however it is written', () => {
    const audit: Audit = createAudit(openMemory(), dayMs);
    const asked = ['Bin day?', 'bin day', 'BIN DAY!', 'rare'];
    asked.forEach((question, n) => void audit.record(entry({ id: `${n}`, at: n, question, kind: 'nothing-found' })));
    audit.record(entry({ id: 'x', at: 9, question: 'answered one' }));
    expect(audit.unanswered(5).map(({ times, lastAt }) => [times, lastAt])).toEqual([
      [3, 2],
      [1, 3],
    ]);
  });
});

describe('a question without an answer', () => {
  it('is one no longer once it has been answered, and again if it stops being', () => {
    const audit: Audit = createAudit(openMemory(), dayMs);
    const facts = { user: 'U1', channel: 'C1', citations: [], writer: 'quoting', libraryDigest: 'd', ms: 1 } as const;
    const note = (at: number, question: string, kind: AuditRecord['kind']) =>
      audit.record({ ...facts, id: `${at}`, at, question, kind });
    note(1, 'Bin day?', 'nothing-found');
    note(2, ' bin day', 'answered');
    expect(audit.unanswered(5)).toEqual([]);
    note(3, 'bin day', 'unsupported');
    note(4, 'Is it this or that?', 'clarify');
    expect(audit.unanswered(5)).toMatchObject([{ question: 'bin day', times: 1, lastAt: 3 }]);
  });
});

describe('what has been kept long enough', () => {
  it('goes even while nobody asks anything, each kind in its own time, and saved answers stay', () => {
    const database = openMemory();
    const answers = createAnswers(database, 99 * dayMs);
    const threads = createThreads(database, 99 * dayMs);
    const facts = { at: 0, user: 'U1', channel: 'C1', question: 'q' };
    for (const id of ['kept', 'saved']) answers.keep({ ...facts, id, answer: anAnswer() });
    answers.toggle('U1', 'saved', 0);
    threads.remember({ ...facts, thread: '1', ts: '1', replyTs: '2' });
    const retention = createRetention(database, {
      threadsMs: 2 * dayMs,
      answersMs: dayMs,
      feedbackMs: dayMs,
      auditMs: dayMs,
    });
    expect(retention.sweep(1.5 * dayMs)).toBe(1);
    expect([answers.find('kept'), answers.find('saved')?.id, threads.turns('C1', '1').length]).toEqual([
      null,
      'saved',
      1,
    ]);
    expect(retention.sweep(3 * dayMs)).toBe(1);
    expect(threads.turns('C1', '1')).toEqual([]);
  });
});

describe('erasing a person', () => {
  it('takes the words off the disk too, also those of tasks that were closed long before', () => {
    const folder = mkdtempSync(join(tmpdir(), 'slack-erase-'));
    closing.push(() => rmSync(folder, { recursive: true }));
    const file = join(folder, 'store.sqlite');
    const database = openDatabase(file, recordSchemas);
    closing.push(() => database.close());
    const records = openRecords(database, { threadsDays: 30, answersDays: 30, feedbackDays: 30, auditDays: 30 });
    const words = (n: number) => `a-very-private-question-${n} `.repeat(40);
    for (let n = 0; n < 60; n += 1) {
      const [id, question, at] = [`a${n}`, words(n), Date.now()];
      const facts = { id, at, user: n % 2 ? 'U1' : 'U2', channel: 'C1', question };
      records.seen.record(`k${n}`, JSON.stringify({ user: facts.user, text: question }), at);
      records.answers.keep({ ...facts, answer: anAnswer() });
      records.threads.remember({ ...facts, thread: `${n}`, ts: `${n}`, replyTs: '' });
      records.audit.record({ ...facts, kind: 'answered', citations: [], writer: 'quoting', libraryDigest: 'd', ms: 1 });
      if (n % 3) records.seen.close(`k${n}`, 'done');
    }
    expect(records.personalData.erase('U1')).toBeGreaterThan(80);
    const onDisk = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1'));
    expect(onDisk.join('')).not.toContain('private-question-31 ');
    expect(onDisk.join('')).toContain('private-question-30 ');
  });

  it('leaves nothing of theirs in any table, and everything of others', () => {
    const database = openMemory();
    const answers = createAnswers(database, dayMs);
    const threads = createThreads(database, dayMs);
    const audit = createAudit(database, dayMs);
    const feedback = createFeedback(database, dayMs);
    const seen = createSeenEvents(database);
    for (const user of ['U1', 'U2']) {
      const at = Date.now();
      answers.keep({
        id: `answer of ${user}`,
        at,
        user,
        channel: 'C1',
        question: `asked by ${user}`,
        answer: anAnswer(),
      });
      answers.toggle(user, 'answer of U1', at);
      threads.remember({ channel: 'C1', thread: '1', ts: user, user, question: `asked by ${user}`, replyTs: '2', at });
      audit.record({
        id: user,
        at,
        user,
        channel: 'C1',
        question: `asked by ${user}`,
        kind: 'answered',
        citations: [],
        writer: 'quoting',
        libraryDigest: 'd',
        ms: 1,
      });
      feedback.give({ answerId: 'answer of U1', user, verdict: 'good', reason: null, comment: `said by ${user}`, at });
      seen.record(`task of ${user}`, JSON.stringify({ user, text: `asked by ${user}` }), at);
    }
    expect(createPersonalData(database).erase('U1')).toBeGreaterThan(5);
    const tables = ['seen_events', 'thread_turns', 'kept_answers', 'saved_answers', 'feedback', 'audit'];
    const left = tables.map((table) => JSON.stringify(database.prepare(`SELECT * FROM ${table}`).all())).join();
    expect(left).not.toMatch(/(asked|said) by U1|answer of U1/);
    expect(left).toMatch(/asked by U2/);
  });
});

function openMemory() {
  const database = openSlackStore();
  closing.push(() => database.close());
  return database;
}
