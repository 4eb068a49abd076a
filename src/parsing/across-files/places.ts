import type { Body } from '../../papers/meeting.ts';
import type { Paper } from '../../papers/paper.ts';
import { slug } from '../text/slug.ts';

/** A council by its place: "London Borough of Marlbridge", "Marlbridge Council" and the site "marlbridge" are one. */
export const councilKey = (council: string): string =>
  slug(council)
    .split('-')
    .filter(
      (word) => !/^(?:council|borough|county|city|district|metropolitan|royal|london|town|parish|of|the)$/.test(word),
    )
    .join('-');

/** What the names of bodies say of the place their council is of: "Wendlemere Schools Forum" is Wendlemere's Schools Forum. */
export interface Places {
  /** A body's slug without the place it begins with. */
  readonly withoutPlace: (name: string) => string;
  /** A body with the council whose place its name begins with, where it states none. */
  readonly withCouncil: (body: Body) => Body;
}

/**
 * The places of the councils that papers name, and of those alone whose body is called with and without the place on one
 * day: "Wendlemere Schools Forum" and "Schools Forum", both of 16 January.
 */
export function placesIn(papers: readonly Paper[]): Places {
  const councils = new Map<string, string>();
  for (const { meeting } of papers) {
    const { council } = meeting.body;
    if (council && councilKey(council) !== '') councils.set(councilKey(council), council);
  }
  const places = new Set([...councils.keys(), ...toldByDay(papers)]);
  const placeOf = (name: string): string | undefined => {
    const found = [...places].find((place) => name.startsWith(`${place}-`));
    return found && !ofCouncil.test(name.slice(found.length + 1)) ? found : undefined;
  };
  return {
    withoutPlace: (name) => name.slice(placeOf(name)?.length ?? 0).replace(/^-/, ''),
    withCouncil: (body) => {
      const council = body.council ?? councils.get(placeOf(body.slug) ?? '');
      return council === undefined || body.council ? body : { ...body, council };
    },
  };
}

/** The council itself, and what is left of its name. */
const ofCouncil = /^(?:(?:county|city|borough|district|town|parish|metropolitan|and|of)-?)*(?:council)?$/;

/** Words that tell one body of a council from another. */
const otherBody =
  /^(?:joint|shadow|youth|young|north|south|east|west|northern|southern|eastern|western|central|inner|outer|children|childrens|adult|adults|school|schools|scrutiny|policy|executive|strategic|local|regional|area|planning|licensing|health|safeguarding|safer|improvement|parish|town|city|county|corporate|education|resources|finance|audit|standards|sub|special|extraordinary|annual|virtual|pension|pensions|housing|environment|transport|community|communities|rural|urban|working|member|members|cabinet|full|draft|primary|secondary|early|early-years|family|families|foster|public|partnership|select|overview|task)$/;

function toldByDay(papers: readonly Paper[]): string[] {
  const days = new Map<string, Set<string>>();
  for (const { meeting } of papers) {
    if (meeting.date === null || meeting.body.council) continue;
    const met = days.get(meeting.body.slug) ?? new Set<string>();
    days.set(meeting.body.slug, met.add(meeting.date));
  }
  return [...days].flatMap(([name, met]) => {
    const [, place = '', rest = ''] = /^([a-z]+)-([a-z]+-[a-z-]+)$/.exec(name) ?? [];
    const plain = days.get(rest);
    return plain && !otherBody.test(place) && [...met].some((day) => plain.has(day)) ? [place] : [];
  });
}
