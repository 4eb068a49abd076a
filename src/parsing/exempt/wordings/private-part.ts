import { behindMark, saysClosed } from './access-words.ts';

const part = /^\W*(?:part|section|rhan) (1|2|i|ii|a|b|c|one|two)\b[\s.:–—-]*(.*)$/i;
const secret =
  /\b(?:exempt|non-?public|members[- ]only|private|closed|confidential|restricted|exclu\w+|pink|not for publication)\b|\bnot open\b/i;
const plain =
  /\b(?:public|open|information|noting|decision|discussion|scrutiny|performance|review|update|other|report|general|unrestricted|non-exempt)\b|\bnot (?:exempt|confidential)\b/i;

/** Whether a heading opens the private part of an agenda or of minutes: "PART II", "Exempt items", "Pink papers". */
export function closesPart(text: string): boolean {
  const [, name = '', words = ''] = part.exec(text) ?? [];
  if (name !== '') {
    if (secret.test(words)) return !/\bnon-?exempt\b|\bnot (?:exempt|confidential)\b/i.test(words);
    return /^(?:2|ii|b|two)$/i.test(name) && !plain.test(words) && words.split(' ').length <= 6;
  }
  return closed.test(text);
}

/** Whether a heading says in so many words that what follows is private; a bare "PART B" does not. */
export const saysPrivate = (text: string): boolean => text.length <= 140 && closesPart(text) && secret.test(text);

const closed =
  /^\W*(?:(?:the )?following )?(?:exempt|private|confidential|restricted|closed|camera|pink|non-?public|members[- ]only)(?:(?:\/| and | or |\/ )(?:confidential|exempt|private))? ?(?:(?:items|business|matters|session|papers|reports)\b|(?:item|part|section|agenda|meeting)\W*$)|^\W*items? (?:containing (?:exempt|confidential)|(?:to be )?(?:considered|taken|dealt with) in (?:private|camera|closed|confidential)|which (?:are|is) (?:exempt|confidential)|not for publication|(?:likely to be )?(?:considered|taken) in (?:private|the absence))|^\W*(?:eitemau?|busnes|sesiwn|cyfarfod|adroddiadau) (?:eithriedig|[pb]reifat|g?c?yfrinachol|g?c?aeedig)\b|^\W*(?:in committee|in camera|in private|private|not for publication)\W*$|^\W*(?:matters|business) (?:in confidence|to be (?:taken|considered|discussed) in (?:private|confidence))\b/i;

/** Whether a heading opens the public part, after a private one. */
export function opensPart(text: string): boolean {
  const [, name = '', words = ''] = part.exec(text) ?? [];
  if (name !== '')
    return /^(?:1|i|a|one)$/i.test(name)
      ? !secret.test(words)
      : /\b(?:public|open)\b/i.test(words) && !secret.test(words);
  return /^\W*(?:(?:open|public|unrestricted) (?:items?|business|session|part|agenda|meeting|minutes)|items? (?:open to the public|to be considered in public)|in public|re-?admission of (?:the )?(?:press|public)\b.{0,30})(?:\W*(?:continued|cont'?d|resumed|again))?\W*$/i.test(
    text,
  );
}

/** "Open annex: who may vote", "Public appendix – Timetable", below a private one. */
export const headsPublic = (text: string): boolean =>
  (behindMark(text) !== text &&
    /^\W*(?:appendix|annexe?|schedule [a-z]\b)/i.test(behindMark(text)) &&
    /\b(?:open|public|unrestricted|agored|cyhoeddus)\b/i.test(text) &&
    !saysClosed(text)) ||
  (/^\W*(?:open|public|unrestricted) (?:appendix|annexe?|schedule [a-z]\b|section|part)\b/i.test(text) &&
    !secret.test(text));

/** Whether a title is about sending the public out: "Exclusion of the press and public", "Exempt information". */
export const namesPrivateMatters = (text: string): boolean =>
  /\bexclusion of (?:the )?(?:members of the )?(?:press|public|media)\b|\bexclude (?:the )?(?:press|public)\b|\b(?:press|public)(?:(?: and| &)? (?:press|public))?[\s:–-]+exclusion\b|^\W*exempt information\b/i.test(
    text,
  );
