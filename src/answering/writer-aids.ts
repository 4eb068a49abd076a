import type { Passage } from '../indexing/passage.ts';
import type { Citation } from '../papers/citation.ts';
import type { Asking } from './asking.ts';
import type { LookedUp, WriterAids } from './draft.ts';
import { traced } from './trace.ts';

/** What one further search may bring. */
const FOUND = 6;
/** Rows and paragraphs that one look-up may bring. */
const LOOKED_UP = 4;

/** The further searches and indicator look-ups a writer may ask for while it drafts. Both bring passages, never loose words or figures. */
export function writerAids({ retrieve, indicators, shelf, session }: Asking): WriterAids {
  const search = async (words: string) =>
    (await retrieve({ text: words, limit: FOUND })).kept.map(({ passage }) => passage);
  if (!indicators) return { session, search };
  return {
    session,
    search,
    lookUp: (name, period) =>
      traced(
        session.trace,
        'Look up an indicator',
        { name, period: period ?? null },
        () => lookUp(name, period),
        ({ passages, says }) => ({ says, passages: passages.map(({ source }) => source.reference) }),
      ),
  };

  function lookUp(name: string, period?: string): LookedUp {
    const answer = indicators?.().lookUp(name, period);
    if (answer?.kind !== 'found') {
      const names = answer?.candidates.map((candidate) => `“${candidate.name}”`).join(', ');
      return { passages: [], says: `${answer?.message ?? 'No indicator by that name.'}${names ? ` (${names})` : ''}` };
    }
    const { latest, history, narrative, source } = answer;
    const ofPeriod = history.filter((point) => point.period === latest?.period).map((point) => point.source);
    const passages = passagesAt([...ofPeriod, source, ...narrative]);
    return { passages, says: answer.message ?? `The papers report it as “${answer.reportedAs}”.` };
  }

  function passagesAt(citations: readonly Citation[]): readonly Passage[] {
    const wanted = [...new Set(citations.map(({ reference }) => reference))];
    const holding = (indicators?.().readings ?? []).filter(({ source, narrative, figures }) =>
      [source, ...narrative, ...figures.map((figure) => figure.source)].some(({ reference }) =>
        wanted.includes(reference),
      ),
    );
    const passages = [...new Set(holding.map(({ paper }) => paper))].flatMap((paper) => shelf.passagesOf(paper));
    return wanted
      .flatMap((reference) => passages.find(({ source }) => source.reference === reference) ?? [])
      .slice(0, LOOKED_UP);
  }
}
