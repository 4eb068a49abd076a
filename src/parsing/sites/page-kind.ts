/** What a council's site calls a kind of page; the page's own title stands below it. */
const kinds =
  /^#*\s*(?:(?:committee|meeting|agenda|issue|decision|item|outside body|plan item) (?:details|information)|meeting attendance|attendance details|issue (?:-|–) (?:meetings|decisions|history|items at meetings|items)|issue history|agenda item|agenda and papers)$/i;

/** Whether a line only says what kind of page stands below: "Issue - meetings", "Decision details". */
export const namesKindOfPage = (text: string): boolean => kinds.test(text.trim());
