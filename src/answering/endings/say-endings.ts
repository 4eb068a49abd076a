import type { Source } from '../../papers/citation.ts';
import { saySource } from '../../papers/say-source.ts';

/** Someone a paper names for questions about it. */
export interface Contact {
  readonly name: string;
  /** As the paper prints it, one line: role, telephone, e-mail. */
  readonly details: string;
}

/** Nothing in the papers answers: what was searched, the nearest thing, and whom to ask. */
export function sayNothingFound(
  searched: { readonly papers: number; readonly newest: string | null },
  nearest: Source | null,
  contact: Contact | null,
  why?: string,
): string {
  return [
    why ?? 'The papers do not say.',
    `I searched ${count(searched.papers, 'paper')}${searched.newest ? `, the newest of ${searched.newest}` : ''}.`,
    nearest ? `The nearest thing I found is ${saySource(nearest)}.` : 'Nothing in them comes near it.',
    contact ? `You could ask ${contact.name}${contact.details ? ` (${contact.details})` : ''}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

export function sayOutOfScope(papers: number): string {
  return `I answer from the committee papers alone, and this is not something they are about. I hold ${count(papers, 'paper')}: ask me what was reported, said or decided, or about a performance indicator.`;
}

/** The two reasons to refuse, each with what to do instead. */
export const REFUSALS = {
  child:
    'I do not answer questions about an individual child or family, even where a paper describes a case. If you are worried about a child, contact the council’s children’s social care team; in an emergency call 999.',
  override:
    'I can only answer from the papers, with sources, and cannot set that aside. Ask me what a paper says and I will quote it.',
} as const;

export function sayClarify(choices: readonly string[]): string {
  return choices.length > 0
    ? 'That could mean more than one thing. Which one do you mean?'
    : 'What would you like to know? Ask a question about the papers in your own words.';
}

export function sayFailed(reference: string): string {
  return `Something went wrong on my side and I could not answer. Nothing is wrong with your question. Please try again; if it happens again, give your administrator the reference ${reference}.`;
}

export function sayUnsupported(nearest: Source | null): string {
  return `I found papers on this, but could not support an answer word for word, so I will not give one.${nearest ? ` The nearest is ${saySource(nearest)}.` : ''}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
