import type { Ack, PlanEvent, UndoReply } from '#shared/sync/protocol.ts';
import { GuestClient, type GuestWorld, type Stepped } from '#shared/workshop/guest-client.ts';
import type { JoinedPlan } from '#shared/workshop/joined-plan.ts';
import type { HostMessage } from '#shared/workshop/messages.ts';
import type { PlanKeeper } from './client.ts';
import { KeptEdits, type KeptEdit } from './kept-edits.ts';

/** What a guest's window wants to know beside the plan. */
export interface GuestNews {
  message(message: HostMessage): void;
  online(isOnline: boolean): void;
  /** The plan must be taken anew. */
  resync(): void;
  ended(reason: string): void;
  /** What undo and redo would do may have changed. */
  history(history: GuestClient['history']): void;
}

/** A guest's line to the host as an open plan needs it: edits wait for the host as long as it takes. */
export class GuestLink implements PlanKeeper {
  readonly client: GuestClient;
  readonly plan: PlanKeeper['plan'];
  readonly #kept: KeptEdits;
  readonly #news: GuestNews;
  readonly #branch: number;
  /** What the host has not answered, also while it is on its way into the browser's store. */
  readonly #unanswered = new Map<string, KeptEdit>();
  readonly #pushes = new Set<Promise<Ack>>();
  #events: PlanEvent[] = [];
  #wake: () => void = () => undefined;

  constructor(joined: JoinedPlan, me: { id: string; token: string }, news: GuestNews) {
    this.#kept = new KeptEdits(me.id);
    this.#news = news;
    this.#branch = joined.branch ?? 0;
    this.client = new GuestClient(
      { ...joined, token: me.token, sinceOp: joined.sinceOp },
      browserWorld,
      {
        revision: (revision, history) => this.#tell({ type: 'revision', revision, history }),
        message: (message) => {
          news.message(message);
          if (message.t === 'welcome') news.history(message.history);
        },
        online: (isOnline) => news.online(isOnline),
        resync: () => news.resync(),
        ended: (reason) => news.ended(reason),
      },
    );
    this.plan = {
      commit: ({ operations }) =>
        Promise.all(
          operations.map((operation) => this.#follow({ operation, branch: this.#branch })),
        ),
      watch: (_input, { signal }) => Promise.resolve(this.#watch(signal)),
      undo: () => this.#step('undo'),
      redo: () => this.#step('redo'),
    };
  }

  /** Edits that the host has not answered: of this window, else those that were kept when one was closed. Oldest first. */
  async kept(former?: GuestLink): Promise<readonly KeptEdit[]> {
    const all = new Map<string, KeptEdit>();
    for (const edit of await this.#kept.all()) all.set(edit.operation.opId, edit);
    if (former !== undefined) for (const [opId, edit] of former.#unanswered) all.set(opId, edit);
    return [...all.values()];
  }

  /** Goes on with an edit of a scenario that is not shown any more: it is written there. */
  sendElsewhere(edit: KeptEdit): Promise<Ack> {
    return this.#push(edit);
  }

  #follow(edit: KeptEdit): Promise<Ack> {
    const push = this.#push(edit).finally(() => this.#pushes.delete(push));
    this.#pushes.add(push);
    return push;
  }

  async #push(edit: KeptEdit): Promise<Ack> {
    const { operation, branch } = edit;
    this.#unanswered.set(operation.opId, edit);
    // A store that is full or not allowed must hold no edit back: only a closed tab would miss it.
    await this.#kept.keep(edit).catch(() => undefined);
    const ack = await this.client.push(operation, branch);
    this.#unanswered.delete(operation.opId);
    // One that stays kept is sent again, and the host does an edit once.
    await this.#kept.drop(operation.opId).catch(() => undefined);
    return ack;
  }

  async #step(direction: 'undo' | 'redo'): Promise<UndoReply> {
    // Edits are kept here before they are sent: a step must not overtake the one that it is to take back.
    if (this.client.isOnline) await Promise.all(this.#pushes);
    const stepped: Stepped = await this.client.step(direction);
    this.#news.history(this.client.history);
    if (stepped.reply !== undefined) return stepped.reply;
    return { conflicts: [stepped.error?.message ?? ''], nothing: true };
  }

  #tell(event: PlanEvent): void {
    this.#events.push(event);
    this.#wake();
  }

  async *#watch(signal: AbortSignal): AsyncGenerator<PlanEvent, void> {
    signal.addEventListener('abort', () => this.#wake());
    while (!signal.aborted) {
      const event = this.#events.shift();
      if (event !== undefined) yield event;
      else await new Promise<void>((resolve) => (this.#wake = resolve));
    }
  }
}

const browserWorld: GuestWorld = {
  dial: (on) => {
    const { protocol, host } = window.location;
    const socket = new WebSocket(`${protocol === 'https:' ? 'wss' : 'ws'}://${host}/guest`);
    socket.addEventListener('open', () => on.open());
    socket.addEventListener('message', ({ data }) => on.message(String(data)));
    socket.addEventListener('close', () => on.closed());
    return {
      send: (text) => {
        if (socket.readyState === WebSocket.OPEN) socket.send(text);
      },
      close: () => socket.close(),
    };
  },
  later: (ms, act) => {
    const timer = setTimeout(act, ms);
    return () => clearTimeout(timer);
  },
};
