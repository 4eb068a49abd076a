import { remembered } from './remember.ts';

const longest = 60;

/** Letters without marks stay as they are. */
export const isPlain = /^[\x20-\x7e]*$/;

/** Lower-case words joined by hyphens, safe in a reference; cut at a word near 60 characters. */
export const slug = remembered((text): string => {
  const letters = isPlain.test(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '');
  const whole = letters
    .replace(/['\u2018\u2019]/g, '')
    .replace(/&/g, ' and ')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .replace(/-$/, '');
  if (whole.length <= longest) return whole || 'untitled';
  const cut = whole.lastIndexOf('-', longest);
  return whole.slice(0, cut > 20 ? cut : longest);
});
