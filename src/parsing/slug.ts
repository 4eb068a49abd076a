const longest = 60;

/** Lower-case words joined by hyphens, safe in a reference; cut at a word near 60 characters. */
export function slug(text: string): string {
  const whole = text
    .normalize('NFKD')
    .replace(/\p{M}|['\u2018\u2019]/gu, '')
    .replace(/&/g, ' and ')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .replace(/-$/, '');
  if (whole.length <= longest) return whole || 'untitled';
  const cut = whole.lastIndexOf('-', longest);
  return whole.slice(0, cut > 20 ? cut : longest);
}
