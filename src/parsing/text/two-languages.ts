/** "Dyddiad / Date", "Total / Cyfanswm": a paper in two languages says each of its labels twice. */
const between = /\s+(?:\/|\|)\s+/;

/** What a label says in each of its languages, and whole. */
export const eachLanguage = (label: string): readonly string[] => {
  const parts = label.split(between).filter((part) => part !== '');
  return parts.length === 2 ? [label, ...parts] : [label];
};

/** Whether a label is of a kind in one of the languages it is said in. */
export const saidInEither = (pattern: RegExp, label: string): boolean =>
  eachLanguage(label).some((part) => pattern.test(part));
