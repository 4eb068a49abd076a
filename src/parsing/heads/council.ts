import { titleCase } from '../text/title-case.ts';

/** Nearly every line is told by these. */
const mayName = /council|borough|city/i;
const council =
  /^(?:the )?((?:\p{Lu}[\p{L}’'-]*,? (?:(?:and|of|upon|on|the|with|under) )*){1,6}Council|(?:London |Royal |Metropolitan )*Borough of \p{Lu}[\p{L}’' -]{2,40}|City of \p{Lu}[\p{L}’' -]{2,30})$/u;
/** Bodies that only call themselves a council, and councils of no name. */
const noName =
  /^(?:(?:full|county|city|borough|district|town|parish|community|metropolitan|unitary|annual|extraordinary|special|the) )*council$|\b(?:care|youth|school|student|joint|advisory|leavers?)\b.*\bcouncil$/i;
/** A name that holds one of these is that of a body of a council. */
const namesItsBody = /\b(?:committee|cabinet|commission|panel|forum)\b/i;

/** Whether a body is the council itself, whose name stands elsewhere: "Parish Council", "the Full Council". */
export const isNameless = (body: string): boolean => noName.test(body) && !/\b(?:care|youth|school)\b/i.test(body);

/** Whether a line is nothing but a council's own name, as letterheads are: "Marlbridge County Council". */
export function nameOfCouncil(line: string): string | null {
  if (!mayName.test(line)) return null;
  const words = line
    .replace(/^#+\s*|\*\*/g, '')
    .replace(/^cyngor\b[^/]{0,60}\s[/|]\s(?=\S)|\s[/|]\scyngor\b.{0,60}$/i, '')
    .trim();
  if (words.length > 80 || words.length < 6) return null;
  const found = council.exec(titleCase(words))?.[1] ?? null;
  return found && !noName.test(found) && !namesItsBody.test(found) ? found : null;
}

const inFolder = /(?:^|\/)([a-z][a-z -]{2,60}(?:council|borough)|(?:london )?borough of [a-z ]{3,40})(?=\/)/i;
const host = /^https?:\/\/(?:[\w-]+\.)*?([a-z-]{4,40})\.(?:gov\.uk|gov\.wales|llyw\.cymru|gov\.scot)\b/i;

/** How many lines at a file's front may name the council. */
const front = 12;

/** Which council a file is of: what its first lines say, else the folder it lies in, else the site it comes from; null where nothing does. */
export function councilOf(lines: readonly string[], file: string, webAddress: string | undefined): string | null {
  const said = lines.filter((line) => line.trim() !== '').slice(0, front);
  const named = said.flatMap((line) => nameOfCouncil(line.slice(0, 120)) ?? [])[0];
  if (named) return named;
  const folder = inFolder.exec(file.replace(/[-_]+/g, ' '))?.[1];
  if (folder) return titleCase(folder.trim().toUpperCase());
  const site = host.exec(webAddress ?? '')?.[1];
  return site ? titleCase(site.replaceAll('-', ' ').toUpperCase()) : null;
}

const behind =
  /^(.{0,100}\b(?:Cabinet|Committee|Commission|Panel|Board|Forum))(?:,| [\u2013|-])? (?:of (?:the )?)?(.{4,80})$/;
const before =
  /^(?:the )?(.{4,80}?\bCouncil)(?:\s*[,:|\u2013-]\s*|\s+)(?!Tax\b)((?:[A-Z].{0,90} )?(?:Cabinet|Committee|Commission|Panel|Board|Forum))$/i;

/** "Cabinet of Marlbridge County Council", "Marlbridge County Council \u2013 Cabinet": the body and whose it is. */
export function bodyAndCouncil(name: string): { readonly body: string; readonly council: string | null } {
  const [, body = '', of = ''] = behind.exec(name) ?? [];
  const whose = of === '' ? null : nameOfCouncil(of);
  if (whose) return { body, council: whose };
  const [, named = '', own = ''] = before.exec(name) ?? [];
  const first = named === '' ? null : nameOfCouncil(named);
  return first ? { body: own, council: first } : { body: name, council: null };
}
