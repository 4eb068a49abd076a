import { InvalidArgumentError } from 'commander';

/** Reads an option that must be a whole number above 0. */
export function positiveNumber(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('It must be a whole number above 0.');
  return number;
}
