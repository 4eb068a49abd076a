/** A column that names the business of a meeting: its items, reports and papers. */
export const namesBusiness = (column: string): boolean =>
  /^(?:(?:agenda )?items?(?: title)?|title|subject|business|reports?|papers?|matter|description)$/i.test(column.trim());

/** A column that says of what stands in its row whether the public may see it, where the row names business. */
export const tellsAccess = (column: string): boolean =>
  /^(?:access|status|part|publication(?: status)?|open to (?:the )?(?:press and )?public|classification|public|private|exempt|exempt(?:ion)? (?:para|reason|categor|information)\w*\b.*|reasons? for exemption|confidential|restricted|session|press and public|(?:open|public) ?(?:\/|or) ?(?:exempt|closed|private|confidential))\??$/i.test(
    column.trim(),
  );

/**
 * A column that asks of a row, whatever it is of, whether the row itself may be published: by its name, "Publish?", or by a
 * cell that speaks of papers, "Confidential", and not of a place, a policy or a risk.
 */
export const asksAccess = (column: string, cell = ''): boolean =>
  asks.test(column) || (aboutAccess.test(column) && ofPapers.test(cell));

const asks =
  /^\W*(?:(?:ok |okay )?to publish|publish(?:able)?|(?:for|to be|can be|may be|can we|may we|can it be|suitable for|release for) publi\w+|not (?:for|to be) publi\w+|publication|(?:for|public) disclosure|disclos(?:e|able)|confidential(?= ?\?)|(?:open|public) ?(?:\/|or|\||-) ?(?:exempt|closed|private|confidential)|(?:exempt|closed|private|confidential) ?(?:\/|or|\||-) ?(?:open|public)|exempt\w* (?:para\w*|from publi\w+|information|category|ground|under)|public version|(?:press and public|public session|public minutes?|website|web copy))\b\W*(?:\?|$|\()/i;
const aboutAccess =
  /\b(?:public\w*|publish\w*|access|status|classification|marking|open|session|exempt\w*|confidential\w*|disclos\w+)\b/i;
const ofPapers =
  /\bnot (?:for|to be) (?:publi\w+|disclos\w+|release)|\bconfidential\b|\bexempt(?:ed)?\b.{0,24}\b(?:para\w*|schedule|section|information|publication|category|report|item)\b|\bpara\w*\.? \d|\b(?:closed|private) (?:session|report|minute|item|business)\b|\bpart (?:2|ii|b)\b|\bno\b\W+(?:exempt|confidential|private)\b|\bofficial[ \W]+sensitive\b/i;
