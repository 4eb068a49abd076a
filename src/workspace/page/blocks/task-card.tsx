import type { ReactNode } from 'react';
import type { BlockOf, TaskCard } from '../../blocks/block.ts';
import { CheckIcon, CloseIcon } from '../icons.tsx';
import { PlainText } from './plain-text.tsx';
import { RichTextBlock } from './rich-text-block.tsx';
import { SafeLink } from './safe-link.tsx';

type Status = 'pending' | 'in_progress' | 'complete' | 'error';

const WORDS: Readonly<Record<Status, string>> = {
  pending: 'to do',
  in_progress: 'under way',
  complete: 'done',
  error: 'failed',
};

interface RowProps {
  readonly title: string;
  readonly status: Status;
  readonly sources: readonly { readonly url: string; readonly text: string }[];
  readonly children?: ReactNode;
}

/** One step of a plan, with what it found. */
export function TaskRow({ title, status, sources, children }: RowProps) {
  return (
    <li className="task" data-status={status}>
      <span className="task-mark" role="img" aria-label={WORDS[status]}>
        {status === 'complete' && <CheckIcon />}
        {status === 'error' && <CloseIcon />}
        {status === 'in_progress' && <span className="spinner" />}
      </span>
      <div>
        <span className="task-title">
          <PlainText text={title} />
        </span>
        {children}
        {sources.length > 0 && (
          <ul className="task-sources">
            {sources.map(({ url, text }) => (
              <li key={url}>
                <SafeLink href={url}>{text}</SafeLink>
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}

function Card({ card }: { card: TaskCard }) {
  return (
    <TaskRow title={card.title} status={card.status ?? 'pending'} sources={card.sources ?? []}>
      {card.details && <RichTextBlock block={card.details} />}
      {card.output && <RichTextBlock block={card.output} />}
    </TaskRow>
  );
}

export function TaskCardBlock({ block }: { block: BlockOf<'task_card'> }) {
  return (
    <ol className="tasks">
      <Card card={block} />
    </ol>
  );
}

export function PlanBlock({ block }: { block: BlockOf<'plan'> }) {
  return (
    <details className="plan" open>
      <summary>
        <PlainText text={block.title} />
      </summary>
      <ol className="tasks">
        {(block.tasks ?? []).map((card) => (
          <Card key={card.task_id} card={card} />
        ))}
      </ol>
    </details>
  );
}
