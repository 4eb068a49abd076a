import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../src/papers/citation.ts';
import type { Superseded } from '../../src/papers/superseded.ts';
import { surroundingsOf } from '../../src/papers/surroundings.ts';
import { sourceModal } from '../../src/slack/blocks/source-modal.ts';
import { madeNode, madePaper } from '../support/made-papers.ts';

const old = madeNode('Two vans were sold.', { label: '3' });
const now = madeNode('Three vans were sold.', { label: '3' });
const papers = [madePaper([madeNode('The fleet is old.', { label: '2' }), now])];
const earlier = (given: Partial<Superseded> = {}): Superseded => ({
  ...sourceOf(madePaper([old]), old),
  paper: 'panel.md',
  on: '2024-06-01',
  now: old.reference,
  ...given,
});

describe('a paragraph in its place', () => {
  it('stands between its neighbours', () => {
    expect(surroundingsOf(papers, now.reference)).toEqual({
      before: 'The fleet is old.',
      after: null,
      webAddress: null,
    });
    expect(surroundingsOf(papers, 'libraries-panel/2024-05-14#4/9')).toBeNull();
  });

  it('tells what it said before', () => {
    const around = surroundingsOf(papers, now.reference, [earlier()]);
    expect(around?.earlier).toEqual([{ text: 'Two vans were sold.', on: '2024-06-01', now: now.reference }]);
  });

  it('is still found where the newer version has it no more', () => {
    const gone = earlier({ reference: 'libraries-panel/2024-05-14#4/9', now: null });
    const around = surroundingsOf(papers, gone.reference, [gone]);
    expect(around?.earlier).toHaveLength(1);
    const said = JSON.stringify(sourceModal(gone, 'Two vans', around));
    expect(said).toContain('Superseded on 1 June 2024');
    expect(said).toContain('no longer has this paragraph');
  });

  it('is not called superseded where the citation has the words of today', () => {
    const around = surroundingsOf(papers, now.reference, [earlier()]);
    expect(JSON.stringify(sourceModal(sourceOf(papers[0] ?? madePaper([]), now), 'Three', around))).not.toContain(
      'Superseded',
    );
  });
});
