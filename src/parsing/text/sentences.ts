/** A stop behind a title or an initial ends no sentence: "Mr. Sparrow undertook \u2026", "R. Penhale said \u2026". */
const goesOn =
  /(?<!\b(?:Mrs?|Ms|Miss|Drs?|Prof|Revd?|Fr|Cllrs?|St|Hon)\.)(?<!(?<!\b(?:Appendix|Annex|Annexe|Option|Schedule|Part|Table|Figure|Plan|Class|Category|Site|Block|Band|Grade|Group|Zone|Lot|Phase) )\b\p{Lu}\.)/u;
const ends = new RegExp(`(?=\\s)(?<=[.;!?]['"\\u2019\\u201d]?)${goesOn.source}\\s+(?=[A-Z"'\\u2018\\u201c])`, 'u');

/** The sentences of a paragraph, and what a semicolon parts where it goes on with a capital. */
export const sentencesOf = (text: string): string[] => text.split(ends);
