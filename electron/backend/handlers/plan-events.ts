import type { PlanEvent, Revision } from '#shared/sync/protocol.ts';
import type { PlanHost } from '../plan-host/plan-host.ts';
import { t } from '#shared/words/t.ts';

/** What a client watches: whose plan, from which revision on. */
export interface Watch {
  readonly host: PlanHost;
  readonly actor: string;
  readonly since: number;
  /** Keeps the plan open; gives the function that lets it go. */
  readonly hold: () => () => void;
  readonly signal: AbortSignal | undefined;
}

/** A client that has fallen this many revisions behind is sent away: it is quicker to open the plan again. */
const mostWaiting = 10_000;

/** Revisions after `since`: first those in the log, then each as it is committed, until the client or the plan ends. */
export async function* planEvents(watch: Watch): AsyncGenerator<PlanEvent, void> {
  const { host, actor, since } = watch;
  if (since > host.seq) {
    return yield {
      type: 'closed',
      reason: t`The plan was replaced by an older copy. Open it again.`,
    };
  }
  const release = watch.hold();
  const inbox = new Inbox(watch.signal);
  const stop = host.subscribe(inbox);
  try {
    for (const revision of host.since(since)) yield eventOf(revision, host, actor);
    for (;;) {
      const next = await inbox.next();
      if (next === undefined) return;
      if (next === 'scenarios') yield { type: 'scenarios' };
      else if ('closed' in next) return yield { type: 'closed', reason: next.closed };
      else yield eventOf(next, host, actor);
    }
  } finally {
    stop();
    release();
  }
}

const eventOf = (revision: Revision, host: PlanHost, actor: string): PlanEvent => ({
  type: 'revision',
  revision,
  history: host.historyState(actor),
});

type Told = Revision | 'scenarios' | { readonly closed: string };

/** What the host told and the client has not yet taken. */
class Inbox {
  readonly #waiting: Told[] = [];
  readonly #signal: AbortSignal | undefined;
  #wake: () => void = () => {};

  constructor(signal: AbortSignal | undefined) {
    this.#signal = signal;
    signal?.addEventListener('abort', () => this.#wake());
  }

  revision(revision: Revision): void {
    if (this.#waiting.length < mostWaiting) this.#put(revision);
    else if (this.#waiting.length === mostWaiting) {
      this.#put({ closed: t`This window fell too far behind. Open the plan again.` });
    }
  }

  scenariosChanged(): void {
    if (!this.#waiting.includes('scenarios')) this.#put('scenarios');
  }

  closed(reason: string): void {
    this.#put({ closed: reason });
  }

  /** The next thing told; undefined when the client has left. */
  async next(): Promise<Told | undefined> {
    while (this.#waiting.length === 0 && this.#signal?.aborted !== true) {
      await new Promise<void>((wake) => (this.#wake = wake));
    }
    return this.#signal?.aborted === true ? undefined : this.#waiting.shift();
  }

  #put(told: Told): void {
    this.#waiting.push(told);
    this.#wake();
  }
}
