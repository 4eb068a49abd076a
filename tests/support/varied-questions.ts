import { findPeriods } from '../../src/indicators/period-in-text.ts';

const bare = (question: string) => question.trim().replace(/[?.!\s]+$/, '');
/** A name or a short form keeps its capital. */
const lower = (text: string) =>
  /^(?:I\b|[A-Z]{2}|[A-Z][a-z]+ [A-Z])/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

/** The same question as others would type it: whatever becomes of the one should become of these. */
export function paraphrasesOf(question: string): readonly string[] {
  const asked = bare(question);
  const [longest] = [...(asked.match(/\b[a-z]{7,}\b/g) ?? [])].sort((a, b) => b.length - a.length);
  const half = Math.floor((longest?.length ?? 0) / 2);
  return [
    asked
      .replace(/\b(?:the|an?|did|does|do|is|are|was|were|has|have|had|of|to|there|our|we|us|and)\b/gi, ' ')
      .replace(/\s+/g, ' '),
    asked.toLowerCase(),
    `Good morning, would you kindly tell me ${lower(asked)}? Thank you`,
    `A constituent asks me this and I have to answer today: ${lower(asked)}?`,
    `${asked}, going by the papers?`,
    ...(longest ? [question.replace(longest, longest.slice(0, half) + longest.slice(half + 1))] : []),
  ];
}

/** Questions near one that has an answer which the papers cannot answer: of another time, body, place, group or measure. */
export function mutationsOf(question: string): readonly string[] {
  const asked = bare(question);
  const periods = findPeriods(asked);
  const [period] = periods;
  const otherTime = { quarter: 'Q1 2027/28', 'financial-year': '2012/13', month: 'March 2012', day: '14 March 2012' };
  const time =
    period && periods.length === 1
      ? asked.slice(0, period.index) +
        (Object.entries(otherTime).find(([kind]) => kind === period.period.kind)?.[1] ?? '2009') +
        asked.slice(period.index + period.text.length)
      : `${asked} in 2013/14`;
  return [
    ...(periods.length < 2 ? [time] : []),
    `${asked} according to the Licensing Committee`,
    `${asked} in Northumberland`,
    asked.replace(/\bhow many (?=children|pupils|kids|people)/i, '$&left-handed '),
    asked.replace(/\bhow many (?=\p{L})/iu, '$&complaints about '),
  ]
    .filter((mutated) => mutated !== asked)
    .map((mutated) => `${mutated}?`);
}
