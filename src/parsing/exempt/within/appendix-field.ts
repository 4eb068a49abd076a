import type { DraftNode } from '../../body/draft.ts';
import { accessOf } from '../wordings/access-field.ts';
import { closedAppendices } from '../wordings/exempt-parts.ts';
import { isOfAppendix } from './own-words.ts';

/** "Appendix number: 2", "Appendices: 1 and 3", in a form. */
const field =
  /^\W*appendi(?:x|ces)(?: (?:numbers?|nos?\.?|refs?|references?))?(?:\(s\))?\s*:\s*((?:appendix )?[a-z0-9]{1,3}(?:(?:\s*[,&;]|\s+and)+\s*(?:appendix )?[a-z0-9]{1,3})*)\W*$/i;
const asksWhether = /\bcontains?\b.{0,40}\b(?:exempt|confidential)\b/i;
/** How far below the question the appendix may be named. */
const farthest = 3;
/** How far down a paper its form may stand. */
const within = 12;

interface AppendixField {
  /** Where the question stands that the field is said of. */
  readonly at: number;
  readonly names: readonly string[];
}

/**
 * "Does the report contain exempt information? Yes", with the number of the appendix that does a few lines below: said of
 * that appendix alone, where it stands in the paper or a sentence of the paper says so of it.
 */
export function appendixField(nodes: readonly DraftNode[]): AppendixField | null {
  const at = nodes.slice(0, within).findIndex(({ text }) => asksWhether.test(text) && accessOf(text) === 'closed');
  if (at < 0) return null;
  const named = nodes.slice(at + 1, at + 1 + farthest).flatMap(({ text }) => field.exec(text)?.[1] ?? []);
  const names = named.flatMap((list) =>
    list
      .toUpperCase()
      .replace(/APPENDIX /g, '')
      .split(/[^A-Z0-9]+(?:AND[^A-Z0-9]+)?/),
  );
  const isFound = (name: string): boolean =>
    nodes.some(
      ({ kind, text }) =>
        (kind === 'heading' &&
          !field.test(text) &&
          isOfAppendix(text) &&
          new RegExp(`\\b${name}\\b`, 'i').test(text)) ||
        (/append/i.test(text) && closedAppendices(text).names.includes(name)),
    );
  return names.length > 0 && names.every(isFound) ? { at, names } : null;
}
