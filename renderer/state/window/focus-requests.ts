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
  | 'query'
  | 'record-title';

const request = createStore<{ readonly target: FocusTarget } | undefined>(undefined);

/** Sends the keyboard to a place as soon as it is on screen. */
export const requestFocus = (target: FocusTarget): void => request.set({ target });

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
