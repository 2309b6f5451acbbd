import { startTransition, useEffect, useState, useSyncExternalStore } from 'react';

/** One value that can be watched. */
export interface Store<Value> {
  readonly get: () => Value;
  readonly set: (next: Value) => void;
  /** Calls `listener` at every change, until the returned function is called. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** A store holding a value. Setting the same value again tells nobody. */
export function createStore<Value>(initial: Value): Store<Value> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set: (next) => {
      if (Object.is(next, value)) return;
      value = next;
      for (const listener of Array.from(listeners)) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The value of a store, in a React component that is drawn again when it changes. */
export function useStore<Value>(store: Store<Value>): Value {
  return useSyncExternalStore(store.subscribe, store.get);
}

/** The value of a store a moment later, when nothing more urgent is to be drawn: for what takes long to draw. */
export function useLater<Value>(store: Store<Value>): Value {
  const [seen, setSeen] = useState(store.get);
  useEffect(() => {
    const follow = () => startTransition(() => setSeen(() => store.get()));
    // It may have gone on between the drawing and now.
    follow();
    return store.subscribe(follow);
  }, [store]);
  return seen;
}
