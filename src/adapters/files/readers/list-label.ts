import { romanNumeral } from '../../../parsing/text/mark.ts';

/** How a list writes its numbers. */
export type Numbering = 'decimal' | 'lower-alpha' | 'upper-alpha' | 'lower-roman' | 'upper-roman' | 'bullet' | 'none';

/** A number as a list writes it: 4 is "4", "d", "D", "iv" or "IV". */
export function sayNumber(value: number, numbering: Numbering): string {
  if (numbering === 'decimal' || value < 1) return String(value);
  const letters = numbering.endsWith('alpha') ? letterOf(value) : value < 60 ? romanNumeral(value) : String(value);
  return numbering.startsWith('upper') ? letters.toUpperCase() : letters;
}

function letterOf(value: number): string {
  const letter = String.fromCharCode(97 + ((value - 1) % 26));
  return value > 26 ? letterOf(Math.floor((value - 1) / 26)) + letter : letter;
}
