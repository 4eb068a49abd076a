import { listIndicators } from '../indicators/list-indicators.ts';
import { homeView } from './blocks/home-view.ts';
import type { Tools } from './tools.ts';

/** Puts the Home tab before one person. */
export async function showHome(user: string, page: number, { client, deps }: Tools): Promise<void> {
  const [library, readings, changes] = await Promise.all([deps.library(), deps.listIndicators(), deps.changes()]);
  const worrying = [
    ...new Set([...listIndicators(readings, { rag: 'Red' }), ...listIndicators(readings, { direction: 'worse' })]),
  ];
  const recent = [...new Set(deps.shelf.recent(user, 20).map(({ question }) => question))].slice(0, 5);
  const saved = deps.saved.saved(user, 5).map(({ question, id }) => ({ question, answerId: id }));
  await client.views.publish({ user_id: user, view: homeView({ library, worrying, changes, recent, saved, page }) });
}
