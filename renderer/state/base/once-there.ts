import type { Store } from './store.ts';

/** Does something with a view: at once, or when it has come back from another lens. */
export function onceThere<Port>(store: Store<Port | undefined>, act: (port: Port) => void): void {
  const now = store.get();
  if (now !== undefined) return act(now);
  const stop = store.subscribe(() => {
    const port = store.get();
    if (port === undefined) return;
    stop();
    act(port);
  });
}
