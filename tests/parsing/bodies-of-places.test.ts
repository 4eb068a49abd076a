import { describe, expect, it } from 'vitest';
import { isBodyName } from '../../src/parsing/heads/meeting-facts.ts';
import { parseFile } from '../../src/parsing/parse-file.ts';

const bodyOf = (head: string): string | undefined =>
  parseFile({ file: 'm.txt', bytes: `${head}\n\nPresent: Cllr A Bell (Chair), Cllr C Dean\n\n1. Apologies\n\nNone.\n` })
    .papers[0]?.meeting.body.name;

const front = (name: string): string => `${name}\n\nMINUTES\n\nTuesday 12 May 2026 at 7.00 pm`;
const sentence = (name: string): string =>
  `Minutes of the ${name} held on Tuesday 12 May 2026 at 7.00 pm at the Village Hall`;

describe('bodies named with their place', () => {
  it.each([
    [front('ANNUAL PARISH MEETING OF ASHBY'), 'Annual Parish Meeting of Ashby'],
    [front('Ashby Annual Parish Meeting'), 'Ashby Annual Parish Meeting'],
    [front('Parish Meeting of Ashby and Thorpe'), 'Parish Meeting of Ashby and Thorpe'],
    [front('Annual Meeting of the Council of the Borough of Ashby'), 'Council of the Borough of Ashby'],
    [front('Extraordinary Meeting of the Council of the City of Ashby'), 'Council of the City of Ashby'],
    [front('Annual Meeting of the Parish Council of Ashby'), 'Parish Council of Ashby'],
    [sentence('Annual Parish Meeting of Ashby'), 'Annual Parish Meeting of Ashby'],
    [sentence('Annual Meeting of the Council of the Borough of Ashby'), 'Council of the Borough of Ashby'],
  ])('%s', (head, name) => {
    expect(bodyOf(head)).toBe(name);
  });

  it.each([
    'Annual Town Meeting',
    'Next Parish Meeting',
    'Notes of the parish meeting',
    'Date of the Annual Parish Meeting',
    'Council for the year ahead',
    'Council of the Year',
  ])('are not: %s', (text) => {
    expect(isBodyName(text)).toBe(false);
  });
});
