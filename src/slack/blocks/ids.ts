/** Every id that travels to Slack and back in a button, a view or a shortcut. */
export const IDS = {
  source: 'minutebook_source',
  sourceSelect: 'minutebook_source_select',
  share: 'minutebook_share',
  feedback: 'minutebook_feedback',
  feedbackForm: 'minutebook_feedback_form',
  choice: 'minutebook_choice',
  candidate: 'minutebook_candidate',
  trend: 'minutebook_trend',
  compare: 'minutebook_compare',
  shareIndicator: 'minutebook_share_indicator',
  exportIndicators: 'minutebook_export_indicators',
  homePage: 'minutebook_home_page',
  save: 'minutebook_save',
  saved: 'minutebook_saved',
  reopen: 'minutebook_reopen',
  openPaper: 'minutebook_open_paper',
  check: 'minutebook_check',
  trace: 'minutebook_trace',
  briefingPart: 'minutebook_briefing_part',
  briefingView: 'minutebook_briefing_view',
  briefingShare: 'minutebook_briefing_share',
  briefingShareForm: 'minutebook_briefing_share_form',
  briefingTopic: 'minutebook_briefing_topic',
} as const;

/** An action id that may stand several times in one block: Slack wants each to differ. */
export function numbered(id: string, n: number): string {
  return `${id}_${n}`;
}

/** Matches an id with or without its number. */
export function anyOf(id: string): RegExp {
  return new RegExp(`^${id}(_\\d+)?$`);
}

const separator = '|';

/** Button values are short texts of a few parts. */
export function pack(...parts: readonly (string | number)[]): string {
  return parts.join(separator);
}

export function unpack(value: string | undefined): string[] {
  return (value ?? '').split(separator);
}
