import type { Reading } from '../indicators/indicator.ts';
import { type BriefingOptions, type NoBriefing, PART_NAMES, type TopicBriefing } from './briefing.ts';
import type { BriefingDependencies } from './dependencies.ts';
import type { Evidence } from './evidence.ts';
import { createMarkBook } from './marks.ts';
import { recent } from './recent.ts';
import type { Relevant } from './relevance.ts';
import { newestTopics, sayNothing } from './say-endings.ts';
import { readStatements } from './statements.ts';
import { visiblePapers } from './visible.ts';
import { writeBriefing } from './write-briefing.ts';

/** A briefing on the readings that fit ("red indicators"), with what the papers say of them. */
export function briefReadings(
  asked: string,
  fits: (reading: Reading) => boolean,
  deps: BriefingDependencies,
  options: BriefingOptions,
): TopicBriefing | NoBriefing {
  const papers = visiblePapers(deps.library.papers(), options);
  const readings = deps.library
    .readings()
    .filter((reading) => fits(reading) && papers.some(({ id }) => id === reading.paper));
  if (readings.length === 0) return sayNothing(asked, newestTopics(papers));
  const statements = readStatements(papers);
  const told = deps.library
    .readings()
    .flatMap(({ narrative, paper, indicator }) =>
      narrative.map(({ quote, reference }) => ({ quote, place: `${paper}\n${reference}`, id: indicator.id })),
    );
  const wanted = new Set(readings.map(({ indicator }) => indicator.id));
  const relevant = statements
    .filter((statement) => {
      const here = told.filter(({ place }) => place === `${statement.paper.id}\n${statement.node.reference}`);
      const fitting = here.filter(({ id }) => wanted.has(id));
      const alone = fitting.length > 0 && fitting.length === here.length;
      return alone || fitting.some(({ quote }) => quote.includes(statement.text));
    })
    .map((statement): Relevant => ({ statement, why: 'mention', strength: 1 }));
  const evidence: Evidence = {
    topic: { text: asked, alternatives: [], unheard: [], mended: [] },
    relevant: relevant.filter(({ statement }) => recent(relevant, options)(statement.paper)),
    score: () => 1,
    papers,
    statements,
    readings,
    book: createMarkBook(),
    home: null,
  };
  return writeBriefing(asked, evidence, options.only ?? PART_NAMES);
}
