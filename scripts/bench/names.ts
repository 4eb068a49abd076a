/** How the tables call each contender. */
export const NAMES: Readonly<Record<string, string>> = {
  minutebook: '**Minutebook**',
  langchain: 'LangChain stock (splitter + MemoryVectorStore, same embeddings)',
  orama: 'Orama hybrid (same embeddings)',
  minisearch: 'MiniSearch',
};
