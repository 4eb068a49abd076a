import { describe, expect, it } from 'vitest';
import { misplaced } from './misplaced.ts';

const council = 'MERE DISTRICT COUNCIL\nCabinet\n';
const minutes = `${council}Minutes of the meeting held on 5 March 2024\n\nPresent: Councillors Ash (Chairman) and Birch\n\n`;
const agenda =
  'Borough of Larkmere\n\nHousing Scrutiny Panel\n\nMonday 3 November 2025, 6.30 pm\n\nOrder of business\n\nItem\tTitle\tAccess\n1\tWelcome and apologies\tOpen\n2\tRepairs to the end of June\tOpen\n';
const repairs =
  'Item 2: Repairs to the end of June\n\nReport of the Head of Repairs.\n\n2.1 Of 900 jobs 850 were in time.\n\n';
const rest = 'Item 4: Forward plan\n\n4.1 The Openthird walk is in May.\n';

const papers: Readonly<Record<string, string>> = {
  'minutes where nobody moved to send the public out': `${minutes}61. Exclusion of press and public\nNo Member wished to refer to exempt information. The resolution set out in the agenda was not moved, and the meeting stayed open to the public throughout.\n\n62. Roof\nThe Openfirst tender was lowest.\n`,
  'a motion that was moved': `${minutes}61. Exclusion of press and public\nThe resolution set out in the agenda was moved, and the public left the meeting.\n\n62. Roof\nThe Hushfirst tender was lowest.\n`,
  'a decision of an earlier private session made public': `${minutes}70. Review of exempt items\nRESOLVED that the decision at minute 58 of 15 October, taken when the public were excluded, be made public now that talks have ended, as follows:\nThe lease has been granted to Openfirst for ten years.\n\n71. Play areas\nThe Opensecond fence will be mended.\n`,
  'rules that say what exempt information is': `${council}5 March 2024\nAppendix 1: proposed rules\n\n10.1 Agendas will be published on the Openfirst page.\n10.2 Exempt information is information within paragraphs 1 to 7 of Part 1 of Schedule 12A to the Local Government Act 1972.\n10.3 The Opensecond papers are kept for four years.\n`,
  'a report whose schedule alone the list closes': `${agenda}3\tCommissioned homes: quality\tOpen; Schedule Y closed\n4\tForward plan\tOpen\n\n${repairs}Item 3: Commissioned homes: quality\n\n3.1 The Openfirst homes were asked. Schedule Y names companies and is closed to the public under paragraph 3 of Schedule 12A.\n\nSchedule Y\n\nThe Hushfirst firm is in debt.\n\nSchedule Z (open)\n\nThe Opensecond children said food.\n\n${rest}`,
  'a report that the list closes': `${agenda}3\tCommissioned homes: quality\tClosed, para 3\n4\tForward plan\tOpen\n\n${repairs}Item 3: Commissioned homes: quality\n\n3.1 The Hushfirst homes were asked.\n\n${rest}`,
};

describe('what speaks of exemption keeps back no more than it says', () => {
  it.each(Object.entries(papers))('%s', (_, text) => {
    expect(misplaced({ 'paper.txt': text })).toEqual([]);
  });
});
