import { describe, expect, it } from 'vitest';
import { askedOfRecord } from '../../../src/answering/record/asked-of-record.ts';

describe('the record of meetings', () => {
  it.each([
    'What did the panel decide about stiles?',
    'Was the stile plan blocked by the board?',
    'What was agreed by the committee?',
    'Why did the committee reject the toll?',
    'Did Cabinet accept the offer of a bench?',
    'Did the Parks and Paths Panel raise the toll?',
  ])('is asked: %s', (question) => expect(askedOfRecord(question)?.kind).toBe('decisions'));

  it.each([
    'How many stalls may the council block off, and who must approve it?',
    'What part of the repairs block may a board keep, and who has to agree?',
    'How many permits did the council refuse?',
    'Did the panel raise any concerns about the toll?',
    'Did the board discuss the stiles?',
    'From what date is the decision on the stiles effective?',
    'What share of permits were turned down by the council?',
  ])('is not asked, but a rule or a figure: %s', (question) => expect(askedOfRecord(question)).toBeNull());
});
