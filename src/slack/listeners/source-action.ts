import type { Citation } from '../../papers/citation.ts';
import { unpack } from '../blocks/ids.ts';
import { noticeModal, sourceModal } from '../blocks/source-modal.ts';
import type { Tools } from '../tools.ts';
import { type Action, openAction } from './action.ts';

/** "Show source": the paragraph in its place, in a modal. The window for opening one is three seconds. */
export const onSource: Action = (tools) => async (args) => {
  const { value, triggerId, inModal } = await openAction(args);
  const citation = await findCitation(value, tools);
  const around = citation && (await tools.deps.surroundings(citation.reference));
  const view = citation
    ? sourceModal(citation, citation.quote, around)
    : noticeModal('Source', 'This answer is too old for its sources to be shown from here. Please ask again.');
  const { client } = tools;
  if (inModal) await client.views.push({ trigger_id: triggerId, view });
  else await client.views.open({ trigger_id: triggerId, view });
};

async function findCitation(value: string, { deps }: Tools): Promise<Citation | null> {
  const [id = '', mark = '', period] = unpack(value);
  if (id === 'indicator' || id === 'narrative') {
    const found = await deps.lookUp(mark, period);
    if (found.kind !== 'found') return null;
    return id === 'narrative' ? (found.narrative[0] ?? found.source) : found.source;
  }
  const answer = deps.shelf.find(id)?.answer;
  if (mark === '0') return answer?.searched.nearest ?? null;
  return answer?.citations.find((citation) => citation.mark === Number(mark)) ?? null;
}
