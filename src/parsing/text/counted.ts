const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A count or a sum as papers write it: "eleven", "Forty-one", "1,204", "\u00a33.1m". */
export const countPattern = `\u00a3?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\u00a3?\\d+(?:\\.\\d+)?(?:\\s?(?:m|k|million|billion|bn)\\b)?|(?:${tens.join('|')})(?:-(?:${small.slice(1, 10).join('|')}))?|${small.slice(1).join('|')}`;

/** What such words count; null for a percentage's or any other words. */
export function readCount(text: string): number | null {
  const words = text.trim().toLowerCase();
  const figure = /^\u00a3?(\d[\d,]*(?:\.\d+)?)\s?(m|k|million|billion|bn)?$/.exec(words);
  if (figure) return Number(figure[1]?.replaceAll(',', '')) * (scale[figure[2] ?? ''] ?? 1);
  const [ten = '', one = ''] = words.split('-');
  if (small.includes(words)) return small.indexOf(words);
  if (!tens.includes(ten)) return null;
  return (tens.indexOf(ten) + 2) * 10 + (one ? small.indexOf(one) : 0);
}

const scale: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, million: 1e6, bn: 1e9, billion: 1e9 };
