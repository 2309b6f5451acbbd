import { useEffect } from 'react';
import { createStore } from '../base/store.ts';

/** Places that other parts of the window may send the keyboard to. */
export type FocusTarget =
  | 'palette-search'
  | 'add-goal'
  | 'findings'
  | 'first-fix'
  | 'inspector'
  | 'name'
  | 'facts'
  | 'outline'
  | 'panel'
  | 'query'
  | 'record-title';

const request = createStore<{ readonly target: FocusTarget } | undefined>(undefined);
/** Where the keyboard was when it was sent away last. */
let cameFrom: HTMLElement | undefined;

/** Sends the keyboard to a place as soon as it is on screen; not if a person takes it elsewhere before. */
export function requestFocus(target: FocusTarget): void {
  const { activeElement } = document;
  if (activeElement instanceof HTMLElement && activeElement !== document.body)
    cameFrom = activeElement;
  request.set({ target });
}

/** Gives a request up that nobody answered. */
export const forgetFocusRequest = (): void => request.set(undefined);

/** Sends the keyboard back to where it was sent away from, once; gives whether there was such a place. */
export function goBack(): boolean {
  const place = cameFrom;
  cameFrom = undefined;
  if (place?.isConnected !== true) return false;
  place.focus();
  return true;
}

/** Takes the keyboard when it is sent to `target`; `take` answers whether it could. */
export function useFocusRequest(target: FocusTarget, take: () => boolean): void {
  useEffect(() => {
    const answer = () => {
      if (request.get()?.target === target && take()) request.set(undefined);
    };
    answer();
    return request.subscribe(answer);
  });
}
