import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { createReadingRoom } from '../../../src/adapters/files/reading-room.ts';
import { temporaryFolder } from '../../support/open-test-library.ts';

const home = temporaryFolder();
afterAll(() => home.discard());

const put = (name: string, bytes: Buffer): string => {
  const path = join(home.folder, name);
  writeFileSync(path, bytes);
  return path;
};

it.each([0, 1, 5000, 1024 * 1024, 3 * 1024 * 1024])('gives a file of %i bytes as it stands', async (size) => {
  const room = createReadingRoom();
  const bytes = Buffer.from(Array.from({ length: size }, (_, at) => at % 251));
  expect((await room.read(put(`of-${size}`, bytes), size)).equals(bytes)).toBe(true);
});

it('keeps each of many files, also when they fill more than one piece', async () => {
  const room = createReadingRoom();
  const size = 900 * 1024;
  const paths = Array.from({ length: 60 }, (_, at) => put(`many-${at}`, Buffer.alloc(size, at)));
  const read: Buffer[] = [];
  for (const path of paths) read.push(await room.read(path, size));
  for (const [at, bytes] of read.entries()) expect(bytes.equals(Buffer.alloc(size, at))).toBe(true);
});

it('gives the whole of a file that grew or shrank after it was looked at', async () => {
  const room = createReadingRoom();
  const path = put('changing', Buffer.from('as it stands now'));
  expect(String(await room.read(path, 5))).toBe('as it stands now');
  expect(String(await room.read(path, 500))).toBe('as it stands now');
});
