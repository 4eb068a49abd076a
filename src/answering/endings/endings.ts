import type { Passage } from '../../indexing/passage.ts';
import type { IndicatorAnswer, Reading } from '../../indicators/indicator.ts';
import type { Citation } from '../../papers/citation.ts';
import { sayDate } from '../../papers/say-source.ts';
import type { Answer, AnswerKind } from '../answer.ts';
import { asAtOf } from '../as-at.ts';
import type { CitedText } from '../cite.ts';
import { quoteFrom } from '../cite.ts';
import { joinParts } from '../cited-part.ts';
import { sayDisagreement } from '../disagreement.ts';
import type { NotForUs } from '../guard/is-it-for-us.ts';
import type { RecordAnswer } from '../record/record-answer.ts';
import type { Shelf } from '../shelf.ts';
import { whomToAsk } from '../whom-to-ask.ts';
import { REFUSALS, sayClarify, sayFailed, sayNothingFound, sayOutOfScope, sayUnsupported } from './say-endings.ts';

/** An answer before it is timed. */
export type Ending = Omit<Answer, 'id' | 'ms'>;

export type Endings = ReturnType<typeof endings>;

/** Every way an answer ends, each with its own words. */
export function endings(shelf: Shelf, today: string) {
  const papers = () => shelf.papers();
  const blank = (kind: AnswerKind, text: string): Ending => ({
    kind,
    text,
    citations: [],
    indicator: null,
    asAt: { newest: null, note: null },
    searched: { papers: papers().length, nearest: null },
    choices: [],
    writer: 'quoting',
  });
  return {
    notForUs(why: NotForUs): Ending {
      switch (why) {
        case 'override':
          return blank('refused', REFUSALS.override);
        case 'child':
          return blank('refused', REFUSALS.child);
        case 'out-of-scope':
          return blank('out-of-scope', sayOutOfScope(papers().length));
        case 'empty':
          return blank('clarify', sayClarify([]));
        default:
          return why satisfies never;
      }
    },

    answered(
      { text, citations }: CitedText,
      about: readonly Reading[] = [],
      indicator: IndicatorAnswer | null = null,
      writer: Answer['writer'] = 'quoting',
    ): Ending {
      const said = [text, sayDisagreement(citations, shelf)].filter(Boolean).join('\n');
      return { ...blank('answered', said), citations, indicator, asAt: asAtOf(citations, about, today), writer };
    },

    recorded(said: RecordAnswer): Ending {
      if (said.kind === 'no-record') return this.nothingFound(said.why, said.nearest);
      const { text, citations } = joinParts(said.parts);
      const whole = [said.lead, text, said.more].filter(Boolean).join('\n');
      return this.answered({ text: whole, citations });
    },

    partlyAnswered({ text, citations }: CitedText, missing: string, writer: Answer['writer'] = 'quoting'): Ending {
      const said = [text, missing, sayDisagreement(citations, shelf)].filter(Boolean).join('\n');
      return {
        ...blank('partly-answered', said),
        citations,
        asAt: asAtOf(citations, [], today),
        writer,
      };
    },

    clarify(choices: readonly string[]): Ending {
      return { ...blank('clarify', sayClarify(choices)), choices };
    },

    help({ text, choices }: { readonly text: string; readonly choices: readonly string[] }): Ending {
      const listed = choices.map((choice) => `• ${choice}`).join('\n');
      return { ...blank('clarify', [text, listed].filter(Boolean).join('\n')), choices };
    },

    nothingFound(why: string, nearest: Passage | undefined, near: Citation | null = null): Ending {
      const citation = near ?? (nearest ? { ...nearest.source, mark: 1, quote: quoteFrom(nearest, []) } : null);
      const newest = papers()
        .flatMap(({ meeting }) => meeting.date ?? [])
        .sort()
        .at(-1);
      const searched = { papers: papers().length, newest: newest ? sayDate(newest) : null };
      const text = sayNothingFound(searched, citation, whomToAsk(nearest, shelf), why);
      return { ...blank('nothing-found', text), searched: { papers: searched.papers, nearest: citation } };
    },

    unsupported(nearest: Passage | undefined): Ending {
      const citation = nearest ? { ...nearest.source, mark: 1, quote: quoteFrom(nearest, []) } : null;
      return {
        ...blank('unsupported', sayUnsupported(citation)),
        searched: { papers: papers().length, nearest: citation },
      };
    },

    failed: (reference: string): Ending => ({ ...blankFailed(sayFailed(reference)) }),
  };
}

/** A failure may be the library's own, so it is not asked for anything. */
function blankFailed(text: string): Ending {
  return {
    kind: 'failed',
    text,
    citations: [],
    indicator: null,
    asAt: { newest: null, note: null },
    searched: { papers: 0, nearest: null },
    choices: [],
    writer: 'quoting',
  };
}
