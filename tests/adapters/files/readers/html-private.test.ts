import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../../src/adapters/files/readers/read-html.ts';

const page = (mark: string): string =>
  `<html><body><h1>Cabinet</h1><p>The roof will be mended.</p><div ${mark}><p>The bidder would pay less.</p></div></body></html>`;
const restrictedIn = (html: string): readonly string[] => {
  const { text, restricted = [] } = readHtml(html);
  const lines = text.split('\n');
  return restricted.flatMap(([from, to]) => lines.slice(from - 1, to)).filter((line) => line !== '');
};

describe('what a web page marks as private', () => {
  it.each(['class="exempt"', 'class="item is-restricted"', 'data-access="restricted"', 'title="Not for publication"'])(
    'is kept apart: %s',
    (mark) => {
      expect(restrictedIn(page(mark))).toEqual(['The bidder would pay less.']);
    },
  );
  it.each(['class="not-exempt"', 'class="item"', 'data-access="public"', 'title="Bids"'])('is not %s', (mark) => {
    expect(restrictedIn(page(mark))).toEqual([]);
  });
});
