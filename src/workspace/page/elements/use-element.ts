import { useState } from 'react';
import type { InteractiveElement } from '../../blocks/element.ts';
import { type Entry, startingEntry } from '../../people/filled-in.ts';
import { usePage } from '../page-context.ts';
import { useSurface } from '../surface.ts';
import type { ElementPlace } from './element-view.tsx';

/** An element's value on its surface, and how to change it or press it. */
export function useElement(element: InteractiveElement, place: ElementPlace) {
  const surface = useSurface();
  const { notify } = usePage();
  const [busy, setBusy] = useState(false);
  const { blockId } = place;
  const actionId = element.action_id ?? '';
  const given = surface.entries[blockId]?.[actionId];
  const value = given === undefined ? startingEntry(element) : given;
  const told = place.dispatch ?? place.inputId === undefined;

  const press = async (entry: Entry) => {
    setBusy(true);
    const kept = typeof entry === 'string' || entry === null ? entry : [...entry];
    await surface.press({ blockId, actionId, entry: kept });
    setBusy(false);
  };
  const change = (entry: Entry) => {
    surface.setEntry(blockId, actionId, entry);
    if (told) void press(entry);
  };
  return { value, busy, press, change, notify };
}

/** A single value as text. */
export function oneOf(entry: Entry): string {
  return typeof entry === 'string' ? entry : (entry?.[0] ?? '');
}

/** Several values. */
export function manyOf(entry: Entry): readonly string[] {
  return typeof entry === 'string' ? [entry] : (entry ?? []);
}
