import { ORPCError } from '@orpc/client';
import { refuse, type Result } from '#shared/base/result.ts';
import type { CommandContext } from '#shared/commands/command.ts';
import { runCommand, type PlannedStep } from '#shared/commands/run-command.ts';
import type { Change } from '#shared/plan/change.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { allRules } from '#shared/rules/book/all-rules.ts';
import { createEngine } from '#shared/rules/engine/engine.ts';
import type { Engine } from '#shared/rules/engine/engine-interface.ts';
import type { EngineDelta } from '#shared/rules/engine/engine-delta.ts';
import { keyParts } from '#shared/rules/engine/finding-key.ts';
import type { HistoryState, Operation, PlanSnapshot, UndoReply } from '#shared/sync/protocol.ts';
import { Replica } from '#shared/sync/replica.ts';
import type { StrataClient } from '#renderer/client/client.ts';
import { KeyedListeners } from './keyed-listeners.ts';
import { createStore, type Store } from './store.ts';

/** Whether what is shown is on disk. */
export type SaveState =
  | { readonly state: 'saved'; readonly at: number }
  | { readonly state: 'saving' }
  | { readonly state: 'lost'; readonly message: string };

/** An open plan: shown at once, checked at once, saved by the plan host. */
export class PlanSession {
  readonly planId: string;
  readonly readOnly: string | undefined;
  readonly engine: Engine;
  readonly saveState: Store<SaveState>;
  readonly history: Store<HistoryState>;
  /** How long the newest check took, in milliseconds. */
  readonly checkedInMs = createStore(0);
  /** Raised with every change of the plan or its findings; for lists that show all of it. */
  readonly version = createStore(0);
  /** The newest refusal, in words; undefined when there is none to show. */
  readonly refusal = createStore<string | undefined>(undefined);
  readonly #client: StrataClient;
  readonly #replica: Replica;
  readonly #components = new KeyedListeners();
  readonly #changes = new Set<(change: Change) => void>();
  readonly #context: CommandContext;
  readonly #stop = new AbortController();

  constructor(
    client: StrataClient,
    snapshot: PlanSnapshot,
    context: CommandContext,
    today: string,
  ) {
    this.#client = client;
    this.#context = context;
    this.#replica = new Replica(snapshot);
    this.planId = snapshot.planId;
    this.readOnly = snapshot.readOnly;
    this.history = createStore(snapshot.history);
    this.saveState = createStore<SaveState>({ state: 'saved', at: context.clock.now() });
    this.engine = this.#timed(() => createEngine(this.#replica.plan, allRules, { today }));
    void this.#watch();
  }

  get plan(): PlanView {
    return this.#replica.plan;
  }

  /** Identities and time, for what builds changes outside a command. */
  get context(): CommandContext {
    return this.#context;
  }

  /** Runs a command by name: shown before this returns, on disk when `saveState` says so. A refusal is also put in `refusal`. */
  run(name: string, params: unknown): Result<PlannedStep> {
    const outcome = this.ask(name, params);
    if (!outcome.ok) this.refusal.set(outcome.error.message);
    return outcome;
  }

  /** The same for callers that show a refusal themselves, beside the field that it is about. */
  ask(name: string, params: unknown): Result<PlannedStep> {
    if (this.readOnly !== undefined) return refuse('read-only', this.readOnly);
    const outcome = runCommand(this.plan, name, params, this.#context);
    if (outcome.ok) this.commit(outcome.value.label, outcome.value.change);
    return outcome;
  }

  /** Shows a ready change and sends it to the host. An empty change does nothing. */
  commit(label: string, change: Change): void {
    if (change.length === 0) return;
    if (this.readOnly !== undefined) return this.refusal.set(this.readOnly);
    const operation: Operation = { opId: this.#context.ids.next(), label, change };
    this.#shown(this.#replica.submit(operation));
    this.saveState.set({ state: 'saving' });
    void this.#send(operation);
  }

  /** Takes back this person's newest act, on disk before the promise settles. */
  undo(): Promise<UndoReply> {
    return this.#step(() => this.#client.plan.undo({ planId: this.planId }));
  }

  redo(): Promise<UndoReply> {
    return this.#step(() => this.#client.plan.redo({ planId: this.planId }));
  }

  /** Calls `listener` when this component, its relations or its findings change. */
  subscribeComponent(id: string, listener: () => void): () => void {
    return this.#components.subscribe(id, listener);
  }

  /** Calls `listener` with every change to what is shown, own or others'. */
  onChange(listener: (change: Change) => void): () => void {
    this.#changes.add(listener);
    return () => this.#changes.delete(listener);
  }

  /** Stops following the plan. */
  close(): void {
    this.#stop.abort();
  }

  async #step(call: () => Promise<UndoReply>): Promise<UndoReply> {
    try {
      const reply = await call();
      if (reply.conflicts.length > 0) this.refusal.set(reply.conflicts.join(' '));
      return reply;
    } catch (error) {
      this.#lose(error);
      return { conflicts: [], nothing: true };
    }
  }

  async #send(operation: Operation): Promise<void> {
    try {
      const acks = await this.#client.plan.commit({ planId: this.planId, operations: [operation] });
      for (const ack of acks) {
        if (ack.ok) continue;
        this.#shown(this.#replica.refused(ack.opId));
        this.refusal.set(ack.error.message);
      }
      this.#settle();
    } catch (error) {
      this.#lose(error);
    }
  }

  async #watch(): Promise<void> {
    try {
      const events = await this.#client.plan.watch(
        { planId: this.planId, since: this.#replica.seq },
        { signal: this.#stop.signal },
      );
      for await (const event of events) {
        if (event.type === 'closed')
          return this.saveState.set({ state: 'lost', message: event.reason });
        this.#shown(this.#replica.receive(event.revision));
        this.history.set(event.history);
        this.#settle();
      }
    } catch (error) {
      if (!this.#stop.signal.aborted) this.#lose(error);
    }
  }

  #timed<Value>(check: () => Value): Value {
    const started = performance.now();
    const value = check();
    this.checkedInMs.set(performance.now() - started);
    return value;
  }

  #settle(): void {
    if (this.saveState.get().state === 'lost' || this.#replica.pending.length > 0) return;
    this.saveState.set({ state: 'saved', at: this.#context.clock.now() });
  }

  #lose(error: unknown): void {
    // What the backend says is meant for people; what a broken wire says is not.
    const why = error instanceof ORPCError ? ` ${error.message}` : '';
    this.saveState.set({
      state: 'lost',
      message: `Edits are no longer saved.${why} Reload to go on from what is on disk.`,
    });
  }

  #shown(change: Change): void {
    if (change.length === 0) return;
    const delta = this.#timed(() => this.engine.apply(change));
    this.#components.notify(new Set([...touched(change, this.plan), ...judged(delta)]));
    for (const listener of Array.from(this.#changes)) listener(change);
    this.version.set(this.version.get() + 1);
  }
}

/** The components about which the rules say something else now. */
function judged(delta: EngineDelta): string[] {
  const keys = [
    ...delta.added.map(({ key }) => key),
    ...delta.changed.map(({ key }) => key),
    ...delta.removed,
    ...delta.unknownAdded,
    ...delta.unknownRemoved,
    ...delta.waivedAdded,
    ...delta.waivedRemoved,
  ];
  return keys.map((key) => keyParts(key)[1]);
}

function touched(change: Change, plan: PlanView): string[] {
  return change.flatMap((patch) => {
    if (patch.table === 'component') return [patch.op === 'set' ? patch.id : patch.record.id];
    if (patch.table !== 'relation') return [];
    const relation = patch.op === 'set' ? plan.relation(patch.id) : patch.record;
    return relation === undefined
      ? []
      : [(relation as { from: string }).from, (relation as { to: string }).to];
  });
}
