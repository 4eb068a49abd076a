import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { addressesTheMachine } from '../../../src/answering/checks/instructions.ts';
import { plainText } from '../../../src/answering/checks/plain-text.ts';
import { splitSentences } from '../../../src/indexing/sentences.ts';

it.each(['../../../knowledge/papers/', '../../fixtures/evaluation-papers/'])(
  'finds no instruction to a machine in the papers of %s',
  (folder) => {
    const directory = new URL(folder, import.meta.url);
    const found = readdirSync(directory).flatMap((file) =>
      splitSentences(readFileSync(new URL(file, directory), 'utf8').replace(/\n(?!\n)/g, ' ')).filter((sentence) =>
        addressesTheMachine(plainText(sentence)),
      ),
    );
    expect(found).toEqual([]);
  },
);

it.each([
  'The Committee is asked to note the report and to comment on the draft strategy.',
  'Members should say whether they wish to be briefed.',
  'The Director was asked to report back in June.',
  'The operating model must include a single front door.',
  'Officers will answer questions from the public in writing.',
])('leaves alone what councils write: %s', (sentence) => expect(addressesTheMachine(sentence)).toBe(false));
