#!/usr/bin/env node
// Copies the store while Minutebook runs: node deploy/backup.mjs FOLDER
// The copy is one consistent moment (VACUUM INTO reads one snapshot of the write-ahead log and holds up no writer), is
// checked before it gets its name, and is readable by its owner alone, since it holds what people asked.
import { chmodSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import dotenv from 'dotenv';

dotenv.config({ quiet: true });
const [folder] = process.argv.slice(2);
const store = join(process.env.DATA_DIR || 'data', 'minutebook.sqlite');

function fail(words) {
  process.stderr.write(`${words}\n`);
  process.exit(2);
}

if (!folder) fail('Name the folder for the copy: node deploy/backup.mjs /var/backups/minutebook');
if (!existsSync(store)) fail(`There is no store at ${store}. Set DATA_DIR as Minutebook has it.`);

const name = `minutebook-${new Date().toISOString().slice(0, 19).replaceAll(':', '')}.sqlite`;
const target = join(folder, name);
const unfinished = `${target}.unfinished`;
try {
  process.umask(0o077);
  mkdirSync(folder, { recursive: true });
  const source = new Database(store, { readonly: true, fileMustExist: true, timeout: 10_000 });
  source.prepare('VACUUM INTO ?').run(unfinished);
  source.close();
  const copy = new Database(unfinished, { readonly: true });
  const verdict = copy.pragma('quick_check(1)', { simple: true });
  copy.close();
  if (verdict !== 'ok') throw new Error(`the copy is damaged: ${verdict}`);
  chmodSync(unfinished, 0o600);
  renameSync(unfinished, target);
  process.stdout.write(`${target} (${Math.ceil(statSync(target).size / 1024)} KiB)\n`);
} catch (error) {
  rmSync(unfinished, { force: true });
  fail(`No copy was made: ${error instanceof Error ? error.message : error}. Check that ${folder} can be written and has room.`);
}
