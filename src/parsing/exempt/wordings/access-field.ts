import { remembered } from '../../text/remember.ts';
import { closedWords, speaksOfAccessAlone } from './access-words.ts';

/** What a field says of its paper. */
export type Access = 'closed' | 'open' | null;

const aboutAccess =
  /\b(?:exempt\w*|confidential\w*|restrict\w*|private|public|publish\w*|publication|published|open|closed|access|disclosure|classification|marking|sensitivity|press|part|eithriedig|cyfrinachol|preifat|cyhoeddus|cyhoeddi)\b/i;
/** A name that says "not public": with "Yes" it is. */
const ofClosed =
  /\b(?:exempt\w*|confidential\w*|restrict\w*|private|closed|exclu\w+|non-?public|sensitive|withheld|eithriedig|cyfrinachol|preifat)\b|\bnot (?:for|open|to be)\b|\bpart (?:2|ii|b|two)\b/i;
/** A name that says "public": with "No" it is not. */
const ofOpen = /\b(?:open|public|publish|published|publication|available|release)\b|\bpart (?:1|i|a|one)\b/i;
const weak = /^(?:report |paper |item |document |agenda )?(?:status|type|category|handling|level|statws|dosbarthiad)$/i;

const yes = /^(?:yes|oes|ydy|ydyw|ie|y|true|\u2713|\u2714|\u2611|\u2612|\[x\])(?![a-z]| ?\/ ?no\b| or no\b)/i;
const no =
  /^(?:no|na|nac ydy|nac ydyw|nac oes|nag oes|dim|n|none|nil|false|n\/a|not applicable|nothing|\u2610)(?=\W*$|\s*[,.;:(\u2013-]|\s+(?:because|paragraph|under|it|this|part|exempt|confidential)\b(?! information))|^(?:not|non)[ -](?:exempt|confidential|restricted|private|applicable)\b|^-+$|^\u2013$/i;
/** "Exclusion of press and public: Required" */
const needed = /^(?:not )?(?:required|necessary|needed|proposed|recommended)\b/i;
const givesReason = /^reasons? for\b|\bby virtue of$/i;
const choice = /^yes ?(?:\/|or) ?no\b|\bdelete as (?:appropriate|applicable)\b/i;
const openValue =
  /^(?:(?:fully |wholly |this (?:report|paper|item) is )?(?:open|public(?! (?:version|copy) \w)|unrestricted|published)|part (?:1|i|a|one)(?! of)|(?:for|available for) (?:general )?(?:publication|release)|publicly|agored|cyhoeddus|official$)\b/i;
const closedValue = new RegExp(
  `^(?:(?:to be )?excluded?\\b|high\\b|(?:(?:strictly|wholly|fully|entirely|this|the|whole|report|paper|item|document|is|contains|contents?|under|by virtue of|pursuant to) )*(?:${closedWords}|closed\\b(?! on| at| in)|paragraphs?(?:\\(s\\))? \\(?\\d|paras? \\d|section (?:100|50)|category \\d))`,
  'i',
);
/** "Status: Closed" is said of actions and risks. */
const closedAction = /^closed\b(?! (?:report|paper|item|session|part))/i;

/** Reads a name and a value, however they are set out: "Exempt" and "Yes", "Is the report open to the public" and "No". */
export function readAccess(name: string, value: string): Access {
  const [names, values] = name.includes(' / ') ? [name.split(' / '), value.split(' / ')] : [[], []];
  if (names.length > 0 && names.length === values.length && !choice.test(value))
    return names.map((one, at) => readAccess(one, values[at] ?? '')).find((one) => one !== null) ?? null;
  const label = name
    .replace(/\(?\b(?:yes ?(?:\/|or) ?no|y\/n|delete as \w+|please (?:tick|state))\b\)?/gi, '')
    .replace(/^[\W\d]+|[\s:?*)\u2013-]+$/g, '')
    .trim();
  const said = value.replace(/^[\s:*\u2013-]+/, '').trim();
  if (label === '' || said === '' || label.length > 120 || choice.test(said) || !speaksOfAccessAlone(label))
    return null;
  if (/\bpart\b/i.test(label) && /^(?:1|2|i|ii|a|b|one|two)\W*$/i.test(said))
    return /^(?:2|ii|b|two)/i.test(said) ? 'closed' : 'open';
  if (weak.test(label) || /^(?:agenda )?part$/i.test(label))
    return closedValue.test(said) &&
      (!closedAction.test(said) || /^(?:report|paper|document)\b/i.test(label)) &&
      !/^(?:(?:private|secret)\b(?=.* \w+)|high\b)/i.test(said)
      ? 'closed'
      : null;
  if (!aboutAccess.test(label)) return null;
  if (/\bexclu/i.test(label) && needed.test(said)) return /^not\b/i.test(said) ? 'open' : 'closed';
  if (givesReason.test(label) && !no.test(said) && /\bpara\w*\.? ?(?:\(s\))? ?\(?\d{1,2}\b(?!\.)/i.test(said))
    return 'closed';
  const askedOpen = ofOpen.test(label) && !ofClosed.test(label);
  if (no.test(said)) return askedOpen ? 'closed' : 'open';
  if (openValue.test(said)) return 'open';
  if (yes.test(said))
    return ofClosed.test(label) && !ofOpen.test(label.replace(/\bpublication\b/gi, ''))
      ? 'closed'
      : askedOpen
        ? 'open'
        : ofClosed.test(label)
          ? 'closed'
          : null;
  return closedValue.test(said) ? 'closed' : null;
}

/** Several fields on one line: "Key decision: No; Exempt: Yes". */
export const fieldsApart = (text: string): readonly string[] =>
  text.length > 300
    ? [text]
    : text.split(/;\s+|\s{3,}|(?<=[a-z]{2})\.\s+(?=[A-Z])/).filter((part) => part.trim() !== '');

/** The fields that a line or a row may be read as: by colon, question mark, dash or cells. */
export function fieldsIn(text: string): readonly (readonly [string, string])[] {
  const cells = text
    .split(/\t|\|/)
    .map((cell) => cell.trim())
    .filter((cell, index, all) => cell !== '' || (index > 0 && index < all.length - 1));
  if (cells.length > 1)
    return cells.flatMap((cell, index): (readonly [string, string])[] => {
      const value = cells[index + 1];
      return [...(value === undefined ? [] : [[cell, value] as const]), ...fieldsIn(cell)];
    });
  const parts = fieldsApart(text);
  if (parts.length > 1) return parts.flatMap(fieldsIn);
  return [trailing, /^(.{2,120}?):\s*(.+)$/, /^(.{2,120}?)\?\s*(.+)$/, /^(.{2,80}?)\s+[\u2013-]\s+(.+)$/].flatMap(
    (pattern) => {
      const [, name = '', value = ''] = pattern.exec(text) ?? [];
      return name === '' ? [] : [[name, value] as const];
    },
  );
}

/** "Date: 9 June 2026 Part of agenda: II": the last of several lines run together. */
const trailing = /[a-z0-9] ([A-Z][a-z]+(?: [a-z]+){0,4})[:?]\s*([^:?]{1,40})$/;

/** "Exempt [x]  Open [ ]": the box that is ticked is what the paper is. */
const ticked = /\b(exempt|confidential|private|restricted|closed|open|public)\s*(?:\u2611|\u2612|\u2713|\u2714|\[x\])/i;

/** Whether a line may say in a field whether its paper is public. */
export const mayTellAccess = (text: string): boolean => text.length <= 300 && parts.test(text) && hasAccessWords(text);
/** What stands between a name and its value, or a box that is ticked. */
const parts = /[:?|\t\u2611\u2612\u2713\u2714]|\[x\]|\s[\u2013-]\s/i;
/** Whether a text holds any of the words that a name of such a field has. */
export const hasAccessWords = (text: string): boolean => accessWords.test(text);
const accessWords =
  /\b(?:exempt|confidential|restrict|private|publi|open|closed|access|disclosure|classification|marking|sensitivity|press|part|status|type|category|handling|level|session|eithriedig|cyfrinachol|preifat|cyhoedd|statws|dosbarthiad)/i;

/** What a line says of access to its paper, as a field; of several the one that closes it. */
export const accessOf = (text: string): Access => (mayTellAccess(text) ? readAccessOf(text) : null);
const readAccessOf = remembered((text): Access => {
  const box = ticked.exec(text)?.[1];
  if (box) return /open|public/i.test(box) ? 'open' : 'closed';
  const read = fieldsIn(text).map(([name, value]) => readAccess(name, value));
  return read.find((one) => one === 'closed') ?? read.find((one) => one === 'open') ?? null;
});
