import { afterAll } from 'vitest';
import { LetterEmbeddings } from '../support/letter-embeddings.ts';
import { madeFile } from '../support/made-papers.ts';
import { MemorySearch } from '../support/memory-search.ts';
import { openTestLibrary, temporaryFolder } from '../support/open-test-library.ts';
import { contractPapers, contractPassages, passageSearchContract } from '../support/search-contract.ts';

const letters = new LetterEmbeddings();
const embed = async (text: string) => Float32Array.from(await letters.embedQuery(text));

passageSearchContract('in memory', async () => {
  const sentences = contractPassages().flatMap((passage) => passage.sentences);
  const vectors = await letters.embedDocuments([...sentences]);
  const known = new Map(sentences.map((sentence, index) => [sentence, Float32Array.from(vectors[index] ?? [])]));
  return { search: new MemorySearch(contractPassages(), known), embed };
});

const home = temporaryFolder();
const library = openTestLibrary(home.folder, () => letters);
const filled = library.ingest([madeFile('panel.md', contractPapers)]);
passageSearchContract('in SQLite with a graph', async () => {
  await filled;
  return { search: library.search, embed };
});
afterAll(() => {
  library.close();
  home.discard();
});
