import { isCapitals } from '../text/title-case.ts';
import type { Block } from './block.ts';
import { isCustomaryTitle, saysSomething } from './item-title.ts';

/** A title that what was minuted follows on the same line: "Declarations of interest: None were made." */
export function runIn(block: Block): { readonly title: Block; readonly body: Block | null } {
  const [, name = '', rest = ''] = /^([A-Z][^:.]{2,80}):\s+(\S.*)$/.exec(block.text) ?? capitalsRunIn(block.text);
  const told =
    /[.!?]$/.test(rest) &&
    (isCustomaryTitle(name) || saysSomething(rest) || isCapitals(name.replace(/ [\u2013-] .*$/, '')));
  if (!name || !told || block.level > 0) return { title: block, body: null };
  const title = { ...block, text: name, lines: [name] };
  return { title, body: { ...block, mark: null, text: rest, lines: [rest] } };
}

/** "SCRUTINY OVERVIEW \u2013 Attendance at schools \u2013 The chair opened \u2026": capitals, perhaps a part of it, then what was said. */
const capitalsRunIn = (text: string): readonly string[] =>
  /^([A-Z][^a-z]{4,200}?(?: [\u2013-] [A-Z][^.:\u2013]{2,80}?)??)\s[\u2013-]\s((?:The|A|An|There|No|None|It|Members|Councillors?|Cllr|In|That|At|Further|Following|Having|Mrs?|Ms|Dr)\b.*)$/.exec(
    text,
  ) ?? [];
