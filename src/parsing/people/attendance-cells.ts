import type { Person } from '../../papers/person.ts';
import type { Block } from '../body/block.ts';
import type { DraftPerson } from '../body/draft.ts';
import { namesPerson } from '../body/heading.ts';
import { cellsOf } from '../tables/table.ts';
import { attendanceHeading } from './attendance-heading.ts';
import { capacityOf, withOffice } from './attendance-rows.ts';
import { namesOnLines, peopleWithOffices } from './office-in-brackets.ts';
import { isPlainName, readPerson } from './people.ts';

/** "| Present | Councillors Reed and Fox |", or "| Present | |" above more of it: the label of a list in a cell of its own. */
export function labelsList(block: Block, next: Block | undefined): boolean {
  if (block.shape !== 'row') return false;
  const [label = '', names] = cellsOf(block.text).filter((cell) => cell !== '');
  if (attendanceHeading(label) === null) return false;
  if (names === undefined) return next?.shape === 'row';
  return besideLetter(block) !== null || peopleWithOffices(names, 'present', 0).length > 0;
}

/** A row of one cell that names people itself is no row: "| Apologies: Cllr Ines Figueira | |". */
export function outOfTable(block: Block): Block {
  const [only = '', ...others] = block.shape === 'row' ? cellsOf(block.text).filter((cell) => cell !== '') : [];
  const lists = others.length === 0 && /:\s+\S/.test(only) && attendanceHeading(only) !== null;
  return lists ? { ...block, shape: 'text', text: only, lines: [only] } : block;
}

/** Names set in columns, as printed minutes do, are read a name a line; beside a name may stand the office. */
export function namesInColumns(block: Block): Block {
  if (block.shape !== 'row') return block;
  const cells = cellsOf(block.text).filter((cell) => cell !== '');
  const [name = '', office = ''] = cells;
  const beside = cells.length === 2 && namesPerson(`${name} `) && !namesPerson(`${office} `) && !isPlainName(office);
  return { ...block, shape: 'text', lines: beside ? [`${name}, ${office}`] : cells.flatMap(namesOnLines) };
}

/** The cells of a row that say something, as one line. */
export const textOfRow = ({ text }: Block): string =>
  cellsOf(text)
    .filter((cell) => cell !== '')
    .join('  ');

/** A name and, beside it in a row of two cells, whom it stands for: "Mavis Okonjo   Healthwatch". */
export function besideOffice({ shape, text, from, to }: Block): {
  readonly text: string;
  readonly office: string;
  readonly person: (capacity: Person['capacity']) => DraftPerson;
} | null {
  if (shape !== 'row') return null;
  const [name = '', said = '', ...others] = cellsOf(text).filter((cell) => cell !== '');
  const isName = namesPerson(`${name} `) || isPlainName(name.replace(/\s*\([^()]{1,60}\)$/, ''));
  if (!isName || said === '' || others.length > 0 || namesPerson(`${said} `)) return null;
  const person = (capacity: Person['capacity']) => withOffice(readPerson(name, capacity, [from, to]), said);
  return { text: `${name}, ${said}`, office: said, person };
}

/** "Cllr Ines Figueira (Chair)   P", behind the label of its list or not: a letter says who came. */
export function besideLetter({ shape, text, from, to }: Block): DraftPerson | null {
  if (shape !== 'row') return null;
  const filled = cellsOf(text).filter((cell) => cell !== '');
  const letter = filled.at(-1) ?? '';
  const cells = attendanceHeading(filled[0] ?? '') === null ? filled.slice(0, -1) : filled.slice(1, -1);
  const [name = '', role = '', ...others] = cells;
  const capacity = /^(?:[PAXDN\u2713\u2714\u2717]|Ap|Apols?)$/.test(letter) ? capacityOf(letter) : null;
  const isName =
    namesPerson(`${name} `) || /^[A-Z][\w'\u2019-]+(?: [A-Z][\w'\u2019-]+){0,3}(?: \([^()]{2,60}\))?$/.test(name);
  return capacity && isName && others.length === 0
    ? withOffice(readPerson(name, capacity, [from, to]), role || null)
    : null;
}
