/** What a page prints as its number, alone at its top or bottom or beside the item it belongs to. */
const printed =
  /^(?:(?:page|sheet|tudalen)\s+)?(\d{1,4})(?:\s+of\s+\d{1,4})?(?:\s+agenda item\b.{0,12})?$|^[-\u2013]\s?(\d{1,4})\s?[-\u2013]$|^agenda item \d{1,3}[a-z]?\s+(?:page\s+)?(\d{1,4})$/i;

/** Of the pages so many print a number that counts up where the text's own numbers are to be believed. */
const mostPages = 0.6;

/**
 * The number that each page of a text prints, where form feeds part its pages and most of them print one at the same
 * edge, counting up; null for a page that prints none and stands in no unbroken count. Empty where no such count runs.
 */
export function printedPagesOf(text: string): (string | null)[] {
  if (!text.includes('\f')) return [];
  const pages = text.split('\f').map((page) =>
    page
      .split(/\r\n|\n|\r/)
      .map((line) => line.trim())
      .filter(Boolean),
  );
  const edges = [pages.map((lines) => numberOf(lines[0])), pages.map((lines) => numberOf(lines.at(-1)))];
  const counted = edges.find(countsUp);
  return counted ? filled(counted).map((value) => (value === null ? null : String(value))) : [];
}

function numberOf(line = ''): number | null {
  const [, plain, dashed, beside] = printed.exec(line.replace(/\s+/g, ' ')) ?? [];
  const value = plain ?? dashed ?? beside;
  return value === undefined ? null : Number(value);
}

function countsUp(numbers: readonly (number | null)[]): boolean {
  const said = numbers.filter((value) => value !== null);
  return (
    said.length >= 2 &&
    said.length >= numbers.length * mostPages &&
    said.every((value, index) => index === 0 || value > (said[index - 1] ?? 0))
  );
}

/** A page without a number has one all the same where those around it count on across it. */
function filled(numbers: readonly (number | null)[]): (number | null)[] {
  return numbers.map((value, index) => {
    if (value !== null) return value;
    const before = numbers.findLastIndex((one, at) => at < index && one !== null);
    const after = numbers.findIndex((one, at) => at > index && one !== null);
    const from = numbers[before] ?? null;
    const to = numbers[after] ?? null;
    return from !== null && to !== null && to - from === after - before ? from + index - before : null;
  });
}
