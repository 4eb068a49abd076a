import { type ReactNode, useEffect, useRef, useState } from 'react';

/** Holds something wider than its place; where it overflows the keyboard can reach and scroll it. */
export function ScrollBox({ label, children }: { label: string; children: ReactNode }) {
  const box = useRef<HTMLElement>(null);
  const [overflows, setOverflows] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = new ResizeObserver(() => setOverflows(element.scrollWidth > element.clientWidth + 1));
    measure.observe(element);
    return () => measure.disconnect();
  }, []);
  return (
    <section ref={box} className="table-scroll" aria-label={label} {...(overflows && { tabIndex: 0 })}>
      {children}
    </section>
  );
}
