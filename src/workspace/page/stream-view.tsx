import type { Stream, StreamTask } from '../message.ts';
import { Markdown } from './blocks/mrkdwn.tsx';
import { TaskRow } from './blocks/task-card.tsx';

/** A streamed answer: the steps as they are taken, then the words. */
export function StreamView({ stream }: { stream: Stream }) {
  const { open, tasks, planTitle, markdown } = stream;
  const title = planTitle ?? (open ? 'Working on it' : `${tasks.length} ${tasks.length === 1 ? 'step' : 'steps'}`);
  return (
    <div className="stream" data-open={open} aria-busy={open}>
      {tasks.length > 0 && (
        <details className="plan" open={open || undefined} key={String(open)}>
          <summary>{title}</summary>
          <ol className="tasks">{tasks.map(taskRow)}</ol>
        </details>
      )}
      {markdown && <Markdown text={markdown} />}
      {open && !markdown && tasks.length === 0 && <p className="quiet">Preparing the answer…</p>}
    </div>
  );
}

function taskRow({ id, title, status, details, output, sources }: StreamTask) {
  return (
    <TaskRow key={id} title={title} status={status} sources={sources ?? []}>
      {details && <Markdown text={details} />}
      {output && <Markdown text={output} />}
    </TaskRow>
  );
}
