import { expect, it } from 'vitest';
import { parseFile } from '../../src/parsing/parse-file.ts';

it.each(['\u2022', '\uf0b7', '\uf0a7', '\uf0d8', '\u27a2', '\u25a0', '\u25cb'])(
  'takes the sign %s that draws a bullet for one',
  (sign) => {
    const { papers } = parseFile({
      file: 'plan.txt',
      bytes: `Care Panel\n\n5 February 2026\n\nAims\n\n1. There are two aims:\n\n${sign} to recruit;\n\n${sign} to keep.\n`,
    });
    const points = papers.flatMap(({ nodes }) => nodes).filter(({ kind }) => kind === 'list-item');
    expect(points.map(({ label, text }) => `${label} ${text}`)).toEqual(['\u2022 to recruit;', '\u2022 to keep.']);
  },
);
