import type { AnyBlock, ModalView } from '@slack/types';
import { IDS, pack } from './ids.ts';
import { LIMITS } from './limits.ts';
import { plain } from './rich.ts';

/** What may be wrong with an answer; the person picks one. */
export const FEEDBACK_REASONS = {
  'wrong-figure': 'Wrong figure',
  'wrong-source': 'Wrong source',
  'missed-something': 'Missed something',
  'out-of-date': 'Out of date',
  other: 'Something else',
} as const;

export type FeedbackReason = keyof typeof FEEDBACK_REASONS;

export function isFeedbackReason(text: string): text is FeedbackReason {
  return Object.hasOwn(FEEDBACK_REASONS, text);
}

export function feedbackButtons(answerId: string): AnyBlock {
  return {
    type: 'context_actions',
    elements: [
      {
        type: 'feedback_buttons',
        action_id: IDS.feedback,
        positive_button: {
          text: plain('Helpful', LIMITS.button),
          accessibility_label: 'This answer was helpful',
          value: pack(answerId, 'good'),
        },
        negative_button: {
          text: plain('Not right', LIMITS.button),
          accessibility_label: 'Something is wrong with this answer',
          value: pack(answerId, 'bad'),
        },
      },
    ],
  };
}

/** Asks for the reason of a "not right", with room for a sentence. */
export function feedbackForm(answerId: string): ModalView {
  return {
    type: 'modal',
    callback_id: IDS.feedbackForm,
    private_metadata: answerId,
    title: plain('What was not right?', LIMITS.modalTitle),
    submit: plain('Send', LIMITS.modalTitle),
    close: plain('Cancel', LIMITS.modalTitle),
    blocks: [
      {
        type: 'input',
        block_id: 'reason',
        label: plain('Reason', LIMITS.field),
        element: {
          type: 'radio_buttons',
          action_id: 'reason',
          options: Object.entries(FEEDBACK_REASONS).map(([value, label]) => ({
            text: plain(label, LIMITS.option),
            value,
          })),
        },
      },
      {
        type: 'input',
        block_id: 'comment',
        optional: true,
        label: plain('What should it have said?', LIMITS.field),
        hint: plain('Do not write about an identifiable child.', LIMITS.field),
        element: { type: 'plain_text_input', action_id: 'comment', multiline: true, max_length: 1000 },
      },
    ],
  };
}
