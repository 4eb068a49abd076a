import { Writable } from 'node:stream';
import { pino } from 'pino';
import { compose } from '../compose.ts';
import type { IngestOrder, IngestWord } from './create-ingest-apart.ts';

/** One ingest in a process of its own: told by its first message, says what came of it, and ends. */
const say = (word: IngestWord) => new Promise((done) => (process.send ? process.send(word, done) : done(null)));

const warnings = new Writable({
  write(line, _encoding, done) {
    void say({ warning: String(JSON.parse(String(line)).msg) }).then(() => done());
  },
});

/** At most so often, in milliseconds: each word to the parent takes some of its time. */
const EVERY = 100;

async function ingest({ config, paths }: IngestOrder): Promise<void> {
  const minutebook = await compose(config, { log: pino({ level: 'warn' }, warnings), ingests: 'here' });
  let said = 0;
  let phase = '';
  const result = await minutebook.ingest({
    paths,
    progress: (...progress) => {
      if (progress[0] === phase && performance.now() - said < EVERY && progress[1] < progress[2]) return;
      [phase, said] = [progress[0], performance.now()];
      void say({ progress });
    },
  });
  await minutebook.close();
  await say({ result });
}

function faultOf(thrown: unknown): Extract<IngestWord, { failed: unknown }>['failed'] {
  const of = (name: 'code' | 'remedy') =>
    thrown instanceof Error && name in thrown ? { [name]: String(Reflect.get(thrown, name)) } : {};
  return { message: thrown instanceof Error ? thrown.message : String(thrown), ...of('code'), ...of('remedy') };
}

process.once('message', (order: IngestOrder) => {
  void ingest(order)
    .catch((thrown: unknown) => say({ failed: faultOf(thrown) }))
    .then(() => process.exit());
});
// Whoever wanted it has gone.
process.once('disconnect', () => process.exit(1));
