const itemList =
  /\b(?:agenda )?(?:items?|eitem(?:au)?|minutes?|reports?)(?: (?:no|nos|number|numbers|numbered)\.?)?:? ((?:\(?\d{1,3}(?:\/\d{2,4})?(?:\.\d+)?[a-z]?\)?(?:\([a-z]\))?(?:\s*(?:,|;|&|and|a|ac|to|-|–|,? and)\s*(?:agenda )?(?:items? )?)?)+)/gi;

/** The numbers of the items that a text names: "items 5, 7 and 9 to 11". "Paragraph 3" and "Section 100A" name none. */
export function itemsNamed(text: string): readonly string[] {
  return [...text.matchAll(itemList)].flatMap(([whole, list = '']) =>
    /\bof\b|onwards?/i.test(text.slice(text.indexOf(whole) + whole.length).slice(0, 9)) && /onward/i.test(text)
      ? []
      : numbersIn(list),
  );
}

function numbersIn(list: string): string[] {
  const spans = [...list.matchAll(/(\d{1,3})\s*(?:to|-|–)\s*(\d{1,3})/g)].flatMap(([, from = '', to = '']) =>
    Number(to) > Number(from) && Number(to) - Number(from) < 60
      ? Array.from({ length: Number(to) - Number(from) + 1 }, (_, step) => String(Number(from) + step))
      : [],
  );
  return [...new Set([...spans, ...(list.match(/\d{1,3}(?:\/\d{2,4}|\.\d{1,3})?[a-z]?/g) ?? [])])];
}
