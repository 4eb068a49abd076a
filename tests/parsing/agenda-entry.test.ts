import { describe, expect, it } from 'vitest';
import { readEntry } from '../../src/parsing/agendas/agenda-entry.ts';
import { bodyAndCouncil } from '../../src/parsing/heads/council.ts';

describe('the title of an agenda entry', () => {
  it.each([
    ['Small Homes (report, pages 5 to 6; Appendix A, to follow; Appendix B is exempt)', 'Small Homes', '5-6'],
    ['Small Homes (Appendix 2 is not for publication)', 'Small Homes', null],
    ['Small Homes (report attached; appendix to follow)', 'Small Homes', null],
    ['Small Homes (report, page 12)', 'Small Homes', '12'],
    ['Small Homes Not for publication: this item names children.', 'Small Homes', null],
    ['Fees (Appendix to the strategy)', 'Fees (Appendix to the strategy)', null],
  ])('stands without what is said of its papers: %s', (words, title, pages) => {
    expect(readEntry('6', words)).toMatchObject({ title, pages });
  });
});

describe('a body named behind its council', () => {
  it.each([
    ['Anyshire County Council \u2013 Cabinet', 'Cabinet', 'Anyshire County Council'],
    ['Anyshire County Council Cabinet', 'Cabinet', 'Anyshire County Council'],
    ['Health Committee of Marlbridge Council', 'Health Committee', 'Marlbridge Council'],
    ['Marlbridge Council: Scrutiny Committee', 'Scrutiny Committee', 'Marlbridge Council'],
    ['Council Tax Panel', 'Council Tax Panel', null],
    ['Children in Care Council Board', 'Children in Care Council Board', null],
  ])('is called by its own name: %s', (name, body, council) => {
    expect(bodyAndCouncil(name)).toEqual({ body, council });
  });
});
