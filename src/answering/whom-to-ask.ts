import type { Passage } from '../indexing/passage.ts';
import type { Contact } from './endings/say-endings.ts';
import type { Shelf } from './shelf.ts';

/** The officer to ask about the paper nearest to a question: the first contact it names. */
export function whomToAsk(nearest: Passage | undefined, shelf: Shelf): Contact | null {
  if (!nearest) return null;
  const contact = shelf.passagesOf(nearest.paper).find(({ kind }) => kind === 'contact');
  if (!contact) return null;
  const [name = '', ...details] = contact.text.split(/\n|,\s+(?=\p{Lu})/u).map((line) => line.trim());
  return name ? { name, details: details.filter(Boolean).join(', ') } : null;
}
