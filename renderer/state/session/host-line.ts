import { ORPCError } from '@orpc/client';
import type { Clock } from '#shared/base/clock.ts';
import { canonicalChange } from '#shared/plan/canonical-change.ts';
import type { Change } from '#shared/plan/change.ts';
import { conflictsWith, type Conflict } from '#shared/sync/conflicts.ts';
import type { HistoryState, Operation, Revision, UndoReply } from '#shared/sync/protocol.ts';
import type { Replica } from '#shared/sync/replica.ts';
import { t } from '#shared/words/t.ts';
import type { PlanKeeper } from '#renderer/client/client.ts';
import { createStore, type Store } from '../base/store.ts';

const mostConflicts = 50;

/** Whether what is shown is on disk. */
export type SaveState =
  | { readonly state: 'saved'; readonly at: number }
  | { readonly state: 'saving' }
  /** `isClosed`: only this plan is gone, other plans are not. */
  | { readonly state: 'lost'; readonly message: string; readonly isClosed: boolean };

/** What a session asks of the backend: its client is one, and so is what only shows a plan. */
export interface PlanWire extends PlanKeeper {
  /** It only shows a state of the plan that was. */
  readonly isFrozen?: true;
}

/** Which plan and scenario a line is about, as the backend is asked about it. */
export interface PlanRef {
  readonly planId: string;
  readonly branch: number;
}

/** Who is told what comes over the line. */
interface LineNews {
  /** The plan that is shown became another by this change; it may be empty. */
  readonly shown: (change: Change) => void;
  /** Something was refused, for this reason in words. */
  readonly refused: (why: string) => void;
}

/** The line between an open plan and its plan host: own edits go out and are waited for, those of others come in. */
export class HostLine {
  readonly saveState: Store<SaveState>;
  /** What undo and redo would do next: as the host has told, with what is on its way there. */
  readonly history: Store<HistoryState>;
  /** Where own edits and those of others met while neither knew of the other: to be looked at. */
  readonly conflicts = createStore<readonly Conflict[]>([]);
  /** Raised when scenarios or versions of the plan are not what they were. */
  readonly scenariosNews = createStore(0);
  readonly #wire: PlanWire;
  readonly #ref: PlanRef;
  readonly #replica: Replica;
  readonly #clock: Clock;
  readonly #news: LineNews;
  #told: HistoryState;
  readonly #stop = new AbortController();

  constructor(
    wire: PlanWire,
    ref: PlanRef,
    replica: Replica,
    history: HistoryState,
    clock: Clock,
    news: LineNews,
  ) {
    this.#wire = wire;
    this.#ref = ref;
    this.#replica = replica;
    this.#clock = clock;
    this.#news = news;
    this.#told = history;
    this.history = createStore(history);
    this.saveState = createStore<SaveState>({ state: 'saved', at: clock.now() });
  }

  /** Shows an edit and sends it; it is on disk when `saveState` says so. Of a plan that is gone it is refused. */
  submit(operation: Operation): void {
    if (this.#ended !== undefined) return this.#news.refused(this.#ended);
    this.#news.shown(this.#replica.submit(operation));
    this.saveState.set({ state: 'saving' });
    this.#showHistory();
    void this.#send(operation);
  }

  /** Goes on with operations that were kept when the window was closed: shown and sent again as far as they still fit. */
  resume(operations: readonly Operation[]): void {
    for (const kept of operations)
      this.submit({ ...kept, change: canonicalChange(this.#replica.plan, kept.change) });
  }

  /** Takes back this person's newest act, on disk before the promise settles. */
  undo(): Promise<UndoReply> {
    const { undo } = this.history.get();
    if (undo !== undefined) this.history.set({ undo, redo: undo });
    return this.#step(() => this.#wire.plan.undo(this.#ref));
  }

  /** Does again what was taken back last, likewise. */
  redo(): Promise<UndoReply> {
    const { redo } = this.history.get();
    if (redo !== undefined) this.history.set({ undo: redo, redo });
    return this.#step(() => this.#wire.plan.redo(this.#ref));
  }

  /** Takes in what the host says that undo and redo would do. */
  tellHistory(history: HistoryState): void {
    this.#told = history;
    this.#showHistory();
  }

  /** Follows the plan until the line is closed. */
  async watch(): Promise<void> {
    try {
      const events = await this.#wire.plan.watch(
        { ...this.#ref, since: this.#replica.seq },
        { signal: this.#stop.signal },
      );
      for await (const event of events) {
        if (event.type === 'closed')
          return this.saveState.set({ state: 'lost', message: event.reason, isClosed: true });
        if (event.type === 'scenarios') this.scenariosNews.set(this.scenariosNews.get() + 1);
        else this.#receive(event.revision, event.history);
      }
    } catch (error) {
      if (!this.#stop.signal.aborted) this.#lose(error);
    }
  }

  /** Ends with the line. */
  get closed(): AbortSignal {
    return this.#stop.signal;
  }

  /** Stops following the plan. */
  close(): void {
    this.#stop.abort();
  }

  #receive(revision: Revision, history: HistoryState): void {
    this.#meet(revision);
    this.#news.shown(this.#replica.receive(revision));
    this.tellHistory(history);
    this.#settle();
  }

  /** Notes where somebody else changed what an own edit, not yet on disk, changes too. */
  #meet(revision: Revision): void {
    const { plan, pending } = this.#replica;
    const met = conflictsWith(plan, pending, revision);
    if (met.length > 0) this.conflicts.set([...this.conflicts.get(), ...met].slice(-mostConflicts));
  }

  async #step(call: () => Promise<UndoReply>): Promise<UndoReply> {
    try {
      const reply = await call();
      if (reply.conflicts.length > 0) this.#news.refused(reply.conflicts.join(' '));
      if (reply.nothing === true) this.#showHistory();
      return reply;
    } catch (error) {
      this.#lose(error);
      this.#showHistory();
      return { conflicts: [], nothing: true };
    }
  }

  async #send(operation: Operation): Promise<void> {
    try {
      const acks = await this.#wire.plan.commit({ ...this.#ref, operations: [operation] });
      for (const ack of acks) {
        // Acknowledged, and part of what was taken in before it was sent again: no revision will come for it.
        const isKnown = ack.ok && ack.seq <= this.#replica.seq;
        if (isKnown && this.#isPending(ack.opId)) this.#takeBack(ack.opId);
        if (ack.ok) continue;
        this.#takeBack(ack.opId);
        this.#news.refused(ack.error.message);
      }
      this.#settle();
    } catch (error) {
      this.#lose(error);
    }
  }

  #isPending(opId: string): boolean {
    return this.#replica.pending.some((operation) => operation.opId === opId);
  }

  /** Shows the plan without this edit of one's own. */
  #takeBack(opId: string): void {
    this.#news.shown(this.#replica.refused(opId));
    this.#showHistory();
  }

  /** What was just done can be taken back before the host has answered: it does one after the other. */
  #showHistory(): void {
    const newest = this.#replica.pending.at(-1);
    this.history.set(newest === undefined ? this.#told : { undo: newest.label });
  }

  #settle(): void {
    if (this.saveState.get().state === 'lost' || this.#replica.pending.length > 0) return;
    this.saveState.set({ state: 'saved', at: this.#clock.now() });
  }

  /** Why the host let go of the plan. */
  get #ended(): string | undefined {
    const saved = this.saveState.get();
    return saved.state === 'lost' && saved.isClosed ? saved.message : undefined;
  }

  #lose(error: unknown): void {
    if (this.#ended !== undefined) return this.#news.refused(this.#ended);
    // What the backend says is meant for people; what a broken wire says is not.
    const why = error instanceof ORPCError ? error.message : undefined;
    this.saveState.set({
      state: 'lost',
      isClosed: false,
      message:
        why === undefined
          ? t`Edits are no longer saved. Reload to go on from what is on disk.`
          : t`Edits are no longer saved. ${why} Reload to go on from what is on disk.`,
    });
  }
}
