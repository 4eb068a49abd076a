import type { Citation } from '../../papers/citation.ts';
import { unpack } from '../blocks/ids.ts';
import { noticeModal, sourceModal } from '../blocks/source-modal.ts';
import type { Tools } from '../tools.ts';
import { type Action, openAction } from './action.ts';

/** "Show source": the paragraph in its place, in a modal. The window for opening one is three seconds. */
export const onSource: Action = (tools) => async (args) => {
  const { value, triggerId } = await openAction(args);
  const citation = await findCitation(value, tools);
  const around = citation && (await tools.deps.surroundings(citation.reference));
  const view = citation
    ? sourceModal(citation, citation.quote, around)
    : noticeModal('Source', 'This answer is too old for its sources to be shown from here. Please ask again.');
  await tools.client.views.open({ trigger_id: triggerId, view });
};

async function findCitation(value: string, { deps }: Tools): Promise<Citation | null> {
  const [id = '', mark = ''] = unpack(value);
  if (id === 'indicator') {
    const found = await deps.lookUp(mark);
    return found.kind === 'found' ? found.source : null;
  }
  const kept = deps.shelf.find(id);
  return kept?.answer.citations.find((citation) => citation.mark === Number(mark)) ?? null;
}
