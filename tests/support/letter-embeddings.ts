import { Embeddings } from '@langchain/core/embeddings';

/** Small embeddings that need no model: how often each letter occurs. It remembers what it was asked to embed. */
export class LetterEmbeddings extends Embeddings {
  readonly model: string;
  readonly embedded: string[] = [];

  constructor(model = 'letters') {
    super({});
    this.model = model;
  }

  async embedDocuments(texts: string[]): Promise<number[][]> {
    this.embedded.push(...texts);
    return texts.map(lettersOf);
  }

  async embedQuery(text: string): Promise<number[]> {
    return lettersOf(text);
  }
}

function lettersOf(text: string): number[] {
  const counts = new Array<number>(26).fill(0);
  for (const letter of text.toLowerCase().replace(/[^a-z]/g, '')) {
    const at = letter.charCodeAt(0) - 97;
    counts[at] = (counts[at] ?? 0) + 1;
  }
  const length = Math.hypot(...counts) || 1;
  return counts.map((count) => count / length);
}
