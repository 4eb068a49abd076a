import { describe, expect, it } from 'vitest';
import { heldAt } from '../../src/parsing/heads/held-at.ts';
import { parseFile } from '../../src/parsing/parse-file.ts';

const room = 'Committee Room 1, Town Hall, Castle Street';

describe('a line that says where a meeting was held, and at what time', () => {
  it.each([
    [`Held: ${room} at 10.00 am`, '10.00 am'],
    [`Held:\t${room} at 10.00 am`, '10.00 am'],
    [`Held in ${room}, at 6.30pm.`, '6.30pm'],
    [`The meeting was held at the ${room} from 14:00`, '14:00'],
    [`Held at: ${room}`, null],
    [`Time and venue: 10.00 am, ${room}`, '10.00 am'],
    [`Venue and time: ${room} – 10 a.m.`, '10 a.m.'],
    [`Venue: ${room} at 2.15 pm`, '2.15 pm'],
    [`Where: ${room}, 12 noon`, '12 noon'],
  ])('says both: %s', (line, time) => expect(heldAt(line)).toEqual({ time, venue: room }));

  it.each([
    'Held: 14 places in two homes',
    'Held in reserve at 31 March',
    'The meeting was held at short notice',
    `Venue: ${room}`,
    'Place the chairs in the hall at 10.00 am',
  ])('is none: %s', (line) => expect(heldAt(line)).toBeNull());

  it('tells of minutes below their date', () => {
    const bytes = `MARLHAM COUNCIL\n\nCABINET\n\nWednesday, 11 February 2026\n\nHeld:\t${room} at 10.00 am\n\nPRESENT\nCouncillor Ada Vale (Chair)\nCouncillor Ben Oak\n\nC.1 Apologies for absence\n\nThere were none.\n\nC.2 Budget\n\nRESOLVED: That the budget be agreed.\n`;
    const meeting = parseFile({ file: 'Cabinet Minutes.txt', bytes, knowledge: {} }).papers[0]?.meeting;
    expect([meeting?.date, meeting?.time, meeting?.venue]).toEqual(['2026-02-11', '10.00 am', room]);
  });
});
