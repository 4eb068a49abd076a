import { useEffect, useState } from 'react';
import { type Place, readPlace } from './place.ts';

/** The place in the address, and a way to go elsewhere. */
export function usePlace(start: string): [Place, (place: Place) => void] {
  const [place, setPlace] = useState<Place>(() => readPlace(location.hash) ?? { at: start, thread: null });
  useEffect(() => {
    const follow = () => setPlace(readPlace(location.hash) ?? { at: start, thread: null });
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, [start]);
  const go = (next: Place) => {
    location.hash = `/${next.at}${next.thread ? `/${next.thread}` : ''}`;
    setPlace(next);
  };
  return [place, go];
}
