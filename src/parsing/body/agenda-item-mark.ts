/** The agenda item that a minute says it records: "A copy of the report marked 'Agenda Item 8' is filed …". */
export function statedAgendaItem(text: string): string | null {
  return (
    /\bmarked [\u2018'"\u201c]?Agenda Item\s+(\d{1,3}[a-z]?)\b/i.exec(text)?.[1] ??
    /^[^()]{3,300}\(agenda item (?:no\.? ?)?(\d{1,3}[a-z]?)\b[^()]{0,60}\)/i.exec(text)?.[1] ??
    null
  );
}

const attachments =
  /\s*\b(?:(?:pdf|word|excel) e?icon )?(?:PDF|DOCX?|XLSX?|PPTX?) [\d.,]+ ?[KM]B\b|\s*\b(?:Additional documents|Dogfennau ychwanegol):|\s*\bView the (?:background|declarations)\b.{0,60}$/gi;

/** Whether a line names a paper attached to it, as the titles of items on web pages do. */
export const hasAttachment = (text: string): boolean => /\b(?:PDF|DOCX?) [\d.,]+ ?[KM]B$/.test(text.slice(-80));

/** A title as a web page shows it, without the sizes of its attachments and the stop that ends it. */
export function pageTitle(text: string): string {
  return text
    .replace(attachments, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\s*\(agenda item (?:no\.? ?)?\d{1,3}[a-z]?\b[^()]{0,60}\)+\.?$/i, '')
    .replace(/[.:]$/, '');
}
