import type { Line } from './line.ts';

/** How far down a paper its form may stand. */
const within = 60;
const longest = 400;

/** "Report of: Director, Mass Transit Is the report exempt? The report is open." */
const glued =
  /^([\W]{0,4}[A-Z][A-Za-z ()/'\u2019&-]{2,40}:[\s*]+[^?]{2,120}?[^\s?:|])\s+((?:Is|Are|Does|Do|Will|Should|Has) (?:this|the|any|it|all|part)\b[^?:|]{3,90}\?.*)$/;
const asksAccess = /\b(?:exempt|confidential|private|restricted|public|publi[cs]h\w*|publication|open|closed)\b/i;

/** Sets a question of a form, on whether its paper is public, on a line of its own where it was run on to the field above it. */
export function setQuestionsApart(lines: readonly Line[]): readonly Line[] {
  const top = lines.slice(0, within);
  if (!top.some(({ text }) => mayHold(text))) return lines;
  const parted = top.flatMap((line): readonly Line[] => {
    const [, field = '', question = ''] = mayHold(line.text) ? (glued.exec(line.text) ?? []) : [];
    return question === '' || !asksAccess.test(question.split('?', 1)[0] ?? '')
      ? [line]
      : [
          { ...line, text: field },
          { ...line, number: line.number + 0.5, text: question },
        ];
  });
  return [...parted, ...lines.slice(within)];
}

const mayHold = (text: string): boolean => text.length <= longest && text.includes('?') && text.includes(':');
