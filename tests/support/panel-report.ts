/** A short report to the panel whose pack is read, with one numbered paragraph. */
export const panelReport = (title: string, words: string): string[] => [
  '',
  'REPORT TO: Corporate Parenting Panel',
  'DATE: 11 November 2025',
  `TITLE: ${title}`,
  '',
  '1. Key issues',
  '',
  `1.1 ${words}`,
];
