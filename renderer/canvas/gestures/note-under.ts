import type { Id } from '#shared/base/ids.ts';

/** The note or picture on which something happens, unless its text is being written or its corner is pulled. */
export function noteUnder(target: EventTarget | null): Id | undefined {
  if (!(target instanceof Element) || target.closest('[data-corner]') !== null) return undefined;
  return target.closest<HTMLElement>('[data-note]')?.dataset['note'];
}
