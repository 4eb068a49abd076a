/** What Slack accepts, the stricter figure where its sources disagree. Named here and nowhere else. */
export const LIMITS = {
  /** Top-level `text`: notifications and screen readers. */
  text: 4000,
  messageBlocks: 50,
  viewBlocks: 100,
  /** A view as JSON; Slack refuses more as `invalid_arguments`. */
  viewCharacters: 250_000,
  /** All rendered block text of one message together (`msg_blocks_too_long`). */
  messageCharacters: 13_000,
  section: 3000,
  field: 2000,
  /** Ours: a small grey line longer than this is no longer a note. */
  note: 600,
  fields: 10,
  header: 150,
  contextElements: 10,
  actions: 25,
  button: 75,
  value: 2000,
  url: 3000,
  id: 255,
  options: 100,
  option: 75,
  modalTitle: 24,
  privateMetadata: 3000,
  tableRows: 100,
  tableColumns: 20,
  tableCharacters: 10_000,
  chartTitle: 50,
  chartPoints: 20,
  chartLabel: 20,
  chartSeries: 6,
  prompts: 4,
} as const;

/** Shortens to at most `max` UTF-16 units, ending in an ellipsis, at a word where one is near; never splits a character. */
export function clip(text: string, max: number): string {
  if (text.length <= max) return text;
  if (max < 1) return '';
  const cut = wholeCharacters(text, max - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > max * 0.8 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

const lowSurrogate = /[\uDC00-\uDFFF]/;

function wholeCharacters(text: string, max: number): string {
  return text.slice(0, lowSurrogate.test(text.charAt(max)) ? max - 1 : max);
}
