/** How many lines a part may hold. Found by reading briefings aloud: what a lead member reads in an evening, no more. */
export const LIMITS = {
  matter: 2,
  figures: 14,
  rows: 30,
  reportedInAll: 52,
  reportedPerPaper: 16,
  exchanges: 18,
  decisions: 16,
  promises: 18,
  money: 24,
  risks: 22,
  position: 18,
  people: 14,
  questions: 18,
  notCovered: 10,
} as const;
