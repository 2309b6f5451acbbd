/** Listeners by key, so that a change to one component wakes only what shows that component. */
export class KeyedListeners {
  readonly #byKey = new Map<string, Set<() => void>>();

  /** Calls `listener` when `key` is notified, until the returned function is called. */
  subscribe(key: string, listener: () => void): () => void {
    const listeners = this.#byKey.get(key) ?? new Set();
    this.#byKey.set(key, listeners.add(listener));
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0 && this.#byKey.get(key) === listeners) this.#byKey.delete(key);
    };
  }

  /** Wakes the listeners of these keys. */
  notify(keys: Iterable<string>): void {
    for (const key of keys) {
      for (const listener of Array.from(this.#byKey.get(key) ?? [])) listener();
    }
  }
}
