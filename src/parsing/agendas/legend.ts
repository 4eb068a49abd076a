import { closedWords } from '../exempt/wordings/access-words.ts';

/** Signs and letters that stand beside a title to say something of its paper. */
const sign =
  '(\\*{1,3}|\\u2020|\\u2021|#|\\u00a7|[([](?:[A-Z]{1,3})[)\\]]|["\\u201c\\u2018\'](?:[A-Z]{1,3})["\\u201d\\u2019\']|an? asterisk|asterisk|asterisked)';
const meanings: readonly RegExp[] = [
  new RegExp(
    `^\\W{0,2}?${sign}\\s*(?:\\([^)]*\\)\\s*)?(?:denotes?|indicates?|means?|marks?|signifies|=|:|[\\u2013-])\\s*(.{4,200})$`,
    'i',
  ),
  new RegExp(
    `\\b(?:items?|reports?|titles?|those)(?: (?:which|that) are)?(?: (?:marked|shown|indicated|denoted|followed|prefixed))?(?: (?:with|by|as))* ${sign}(?:\\s*\\([^)]*\\))?\\s+(.{4,200})$`,
    'i',
  ),
];
/** A star at a line's beginning is read as the point of a list. */
const withoutSign = /^(?:denotes?|indicates?) (.{4,200})$/i;
const closes = new RegExp(`\\b(?:${closedWords})|\\bexcluded\\b`, 'i');
const denies = /\b(?:not|no|non)[ -](?:exempt|confidential|private|restricted)\b|\bkey decisions?\b(?!.*exempt)/i;

/**
 * What an agenda's own words say that a mark beside a title means, where it means "not public": tells of a title whether it
 * begins or ends with that mark. Null where it says nothing of the kind.
 */
export function markOfPrivate(texts: readonly string[]): ((title: string) => boolean) | null {
  const signs = texts
    .filter(
      (text) =>
        text.length <= 400 && /denot|indicat|mean|mark|asterisk|[*\u2020\u2021#=]|shown|prefix|follow/i.test(text),
    )
    .flatMap((text) => text.split(/\n|(?<=[.;])\s+(?=[A-Z*\u2020])/))
    .flatMap((sentence) => signIn(sentence.trim()));
  if (signs.length === 0) return null;
  return (title) => signs.some((one) => bears(title.trim(), one));
}

function signIn(sentence: string): string[] {
  const [, meant = ''] = withoutSign.exec(sentence) ?? [];
  if (meant !== '' && closes.test(meant) && !denies.test(meant)) return ['*'];
  for (const meaning of meanings) {
    const [, found = '', said = ''] = meaning.exec(sentence) ?? [];
    if (found !== '' && closes.test(said) && !denies.test(said))
      return [/asterisk/i.test(found) ? '*' : found.replace(/["\u201c\u201d\u2018\u2019']/g, '')];
  }
  return [];
}

/** Letters count in brackets or by themselves, signs wherever they touch the title. */
function bears(title: string, sign: string): boolean {
  const plain = title.replace(/\s*\((?:pages?) [\d\s\u2013-]+\)\s*$/i, '').trim();
  if (!/[A-Z]/i.test(sign)) return plain.startsWith(sign) || plain.endsWith(sign);
  const letters = sign.replace(/[()[\]]/g, '');
  return new RegExp(`(?:[([]${letters}[)\\]]$|\\s${letters}$|^[([]${letters}[)\\]])`).test(plain);
}
