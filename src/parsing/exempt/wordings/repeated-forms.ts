import type { DraftNode } from '../../body/draft.ts';

/** How many names of fields two forms have in common, at the least. */
const leastShared = 3;

/** What is published of a private decision in the form itself. */
const shortFormOnly = /\bshort (?:form|version|record)\b.{0,30}\bpublish/i;

interface Form {
  readonly from: number;
  readonly to: number;
  readonly fields: ReadonlySet<string>;
}

/**
 * The nodes of each form in a paper that holds several, one below the other under headings of their own: decisions of a
 * month, reports of a pack. What the form says of access it says of itself alone, down to the next form. Null where `by`
 * stands in no such form.
 */
export function formOf(nodes: readonly DraftNode[], by: DraftNode): readonly DraftNode[] | null {
  const at = nodes.indexOf(by);
  const forms = formsIn(nodes);
  const form = forms.find(({ from, to }) => at >= from && at < to);
  return form && forms.length > 1 ? nodes.slice(form.from, form.to) : null;
}

/** Whether a row says that the form it stands in is the published short form of something private. */
export const saysShortForm = ({ text }: DraftNode): boolean => shortFormOnly.test(text);

function formsIn(nodes: readonly DraftNode[]): readonly Form[] {
  const starts = nodes.flatMap(({ kind, headings }, index) =>
    kind === 'heading' && headings.length === 0 ? [index] : [],
  );
  const sections = starts.map((from, index) => {
    const to = starts[index + 1] ?? nodes.length;
    return { from, to, fields: fieldsOf(nodes.slice(from + 1, to)) };
  });
  const forms = sections.filter((one) => sections.some((other) => other !== one && shares(one, other)));
  return forms.map((form, index) => ({ ...form, to: forms[index + 1]?.from ?? nodes.length }));
}

const shares = (one: Form, other: Form): boolean =>
  [...one.fields].filter((name) => other.fields.has(name)).length >= leastShared;

/** The names in a table right below a heading whose rows name and tell. */
function fieldsOf(nodes: readonly DraftNode[]): ReadonlySet<string> {
  const end = nodes.findIndex(({ kind }) => kind !== 'table-row' && kind !== 'table-header');
  const rows = nodes.slice(0, end < 0 ? undefined : end).map(({ text }) =>
    text
      .split(/\t|\|/)
      .map((cell) => cell.trim())
      .filter(Boolean),
  );
  return new Set(rows.flatMap(([name = '', ...told]) => (told.length === 1 && name.length <= 60 ? [name] : [])));
}
