import type { Operation, PlanEvent, UndoReply } from '#shared/sync/protocol.ts';
import { GuestClient, type GuestWorld, type Stepped } from '#shared/workshop/guest-client.ts';
import type { JoinedPlan } from '#shared/workshop/joined-plan.ts';
import type { HostMessage } from '#shared/workshop/messages.ts';
import type { PlanKeeper } from './client.ts';
import { KeptEdits } from './kept-edits.ts';

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
  #events: PlanEvent[] = [];
  #wake: () => void = () => undefined;

  constructor(joined: JoinedPlan, me: { id: string; token: string }, news: GuestNews) {
    this.#kept = new KeptEdits(me.id);
    this.#news = news;
    this.client = new GuestClient(
      { token: me.token, seq: joined.seq, sinceOp: joined.sinceOp },
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
      commit: ({ operations }) => Promise.all(operations.map((one) => this.#push(one))),
      watch: (_input, { signal }) => Promise.resolve(this.#watch(signal)),
      undo: () => this.#step('undo'),
      redo: () => this.#step('redo'),
    };
  }

  /** Edits that were kept when the window was closed. */
  kept(): Promise<readonly Operation[]> {
    return this.#kept.all();
  }

  async #push(operation: Operation) {
    await this.#kept.keep(operation).catch(() => undefined);
    const ack = await this.client.push(operation);
    await this.#kept.drop(operation.opId).catch(() => undefined);
    return ack;
  }

  async #step(direction: 'undo' | 'redo'): Promise<UndoReply> {
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
