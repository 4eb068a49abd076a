import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { Message } from '../message.ts';

const NEAR_PX = 120;
const ABOVE_PX = 10;

/**
 * Keeps the newest message in view unless the reader has scrolled up. One taller than the view is shown from its
 * first line, so that an answer is read from its beginning.
 */
export function useNewest(newest: Message | undefined): {
  scroller: RefObject<HTMLDivElement | null>;
  onScroll(): void;
} {
  const scroller = useRef<HTMLDivElement>(null);
  const following = useRef(true);
  const brought = useRef(0);

  const bring = useRef(() => {
    const box = scroller.current;
    if (!box || !following.current) return;
    box.scrollTop = Math.min(box.scrollHeight - box.clientHeight, startOfLast(box));
    brought.current = box.scrollTop;
  });

  useEffect(() => {
    const content = scroller.current?.firstElementChild;
    if (!content) return;
    const watch = new ResizeObserver(() => bring.current());
    watch.observe(content);
    return () => watch.disconnect();
  }, []);

  useLayoutEffect(() => {
    if (newest) bring.current();
  }, [newest]);

  const onScroll = () => {
    const box = scroller.current;
    if (!box) return;
    const nearEnd = box.scrollHeight - box.scrollTop - box.clientHeight < NEAR_PX;
    following.current = nearEnd || Math.abs(box.scrollTop - brought.current) < 2;
  };
  return { scroller, onScroll };
}

function startOfLast(box: HTMLElement): number {
  const last = [...box.querySelectorAll<HTMLElement>('.message')].at(-1);
  if (!last) return box.scrollHeight;
  return last.getBoundingClientRect().top - box.getBoundingClientRect().top + box.scrollTop - ABOVE_PX;
}
