import type { ModalView } from '@slack/types';
import { type BriefingPlace, packPlace } from './briefing-place.ts';
import { IDS } from './ids.ts';
import { LIMITS } from './limits.ts';
import { bare, note, plain } from './rich.ts';

/** Where a briefing is to be shared: a channel the person picks. Channels shared with other organisations are not offered. */
export function briefingShareForm(place: BriefingPlace): ModalView {
  return {
    type: 'modal',
    callback_id: IDS.briefingShareForm,
    private_metadata: bare(packPlace(place), LIMITS.privateMetadata),
    title: plain('Share the briefing', LIMITS.modalTitle),
    submit: plain('Share', LIMITS.modalTitle),
    close: plain('Cancel', LIMITS.modalTitle),
    blocks: [
      {
        type: 'input',
        block_id: 'channel',
        label: plain('Channel', LIMITS.field),
        element: {
          type: 'conversations_select',
          action_id: 'channel',
          placeholder: plain('Choose a channel', LIMITS.button),
          filter: { include: ['public', 'private'], exclude_external_shared_channels: true, exclude_bot_users: true },
        },
      },
      note('Everyone in the channel sees the briefing, its Word file and that you shared it.'),
    ],
  };
}
