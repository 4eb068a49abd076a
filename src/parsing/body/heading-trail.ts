/** Keeps which headings stand above the text being read. */
interface HeadingTrail {
  enter(heading: string, rank: HeadingRank, dress?: string): void;
  path(): readonly string[];
  /** Says that text followed the last heading, so that the next one stands beside it, not under it. */
  textSeen(): void;
  /** Ends what the caption of a table or picture stood over. */
  leaveCaption(): void;
}

/** A part is an appendix or case study that holds sections; a section holds text; a caption is over its table alone; a divider only ends what was above. */
export type HeadingRank = 'part' | 'section' | 'caption' | 'divider' | number;

interface OpenHeading {
  readonly heading: string;
  readonly rank: HeadingRank;
  readonly dress: string;
}

/**
 * Sections without a depth of their own tell it by how they are set: what once stood right under a heading set otherwise
 * ("Recruitment" in italics under "Fostering" in bold) stands under such a heading wherever it comes again.
 */
export function createHeadingTrail(): HeadingTrail {
  let open: OpenHeading[] = [];
  let fresh = false;
  const standsUnder = new Map<string, Set<string>>();
  const isUnder = (dress: string, above: string): boolean => standsUnder.get(dress)?.has(above) === true;

  /** The headings that stay open above a section. */
  const above = (dress: string): OpenHeading[] => {
    const last = open.at(-1);
    if (fresh && open.length < mostOpen && !(last && isUnder(last.dress, dress))) {
      if (last?.rank === 'section' && last.dress !== dress && !isUnder(last.dress, dress))
        standsUnder.set(dress, new Set([...(standsUnder.get(dress) ?? []), last.dress]));
      return open;
    }
    const over = open.findLastIndex(
      (one) => one.rank === 'section' && one.dress !== dress && isUnder(dress, one.dress),
    );
    return open.filter((one, index) => one.rank !== 'section' || index <= over);
  };

  return {
    enter(heading, rank, dress = '') {
      open = withoutCaption(open);
      if (rank === 'caption') {
        open = [...open, { heading, rank, dress }];
        return;
      }
      if (rank === 'part' || rank === 'divider') open = [];
      else if (typeof rank === 'number')
        open = open.filter((one) => one.rank === 'part' || (typeof one.rank === 'number' && one.rank < rank));
      else open = above(dress);
      if (rank !== 'divider') open = [...open, { heading, rank, dress }];
      fresh = true;
    },
    path: () => open.map(({ heading }) => heading),
    textSeen() {
      fresh = false;
    },
    leaveCaption() {
      open = withoutCaption(open);
    },
  };
}

const withoutCaption = (open: OpenHeading[]): OpenHeading[] => open.filter(({ rank }) => rank !== 'caption');

/** So many headings may stand right above each other. */
const mostOpen = 3;
