import { listIndicators } from '../indicators/list-indicators.ts';
import type { KeptAnswer } from './answer-shelf.ts';
import { homeView } from './blocks/home-view.ts';
import { patiently } from './patiently.ts';
import type { Tools } from './tools.ts';

/** Puts the Home tab before one person. */
export async function showHome(user: string, page: number, { client, deps, timing }: Tools): Promise<void> {
  const [library, readings, changes] = await Promise.all([deps.library(), deps.listIndicators(), deps.changes()]);
  const worrying = [
    ...new Set([...listIndicators(readings, { rag: 'Red' }), ...listIndicators(readings, { direction: 'worse' })]),
  ];
  const saved = deps.saved.saved(user, 5).map(toReopen);
  const recent = newestOfEach(deps.shelf.recent(user, 20)).slice(0, 5).map(toReopen);
  const view = homeView({ library, worrying, changes, recent, saved, page });
  await patiently(timing, () => client.views.publish({ user_id: user, view }));
}

const toReopen = ({ question, id }: KeptAnswer) => ({ question, answerId: id });

/** A question asked several times stands once, with its newest answer. */
function newestOfEach(kept: readonly KeptAnswer[]): KeptAnswer[] {
  return kept.filter((each, index) => kept.findIndex(({ question }) => question === each.question) === index);
}
