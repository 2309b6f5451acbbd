import { ORPCError } from '@orpc/client';
import type { Published } from '#shared/analysis/analysis.ts';
import { refuse, type Result } from '#shared/base/result.ts';
import { isoDay } from '#shared/base/clock.ts';
import { sameJson } from '#shared/base/same-json.ts';
import type { CommandContext } from '#shared/commands/command.ts';
import { runCommand, type PlannedStep } from '#shared/commands/run-command.ts';
import type { Change } from '#shared/plan/change.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { allRules } from '#shared/rules/book/all-rules.ts';
import { createEngine } from '#shared/rules/engine/engine.ts';
import type { EngineDelta } from '#shared/rules/engine/engine-delta.ts';
import type { Engine, EngineCounts } from '#shared/rules/engine/engine-interface.ts';
import type { CheckResult } from '#shared/rules/finding.ts';
import type { HistoryState, Operation, PlanSnapshot, UndoReply } from '#shared/sync/protocol.ts';
import { Replica } from '#shared/sync/replica.ts';
import { startAnalysisWorker } from '#renderer/analysis/worker-port.ts';
import type { StrataClient } from '#renderer/client/client.ts';
import { announce } from './announcement.ts';
import { CheckLists } from './check-lists.ts';
import { KeyedListeners } from './keyed-listeners.ts';
import { SessionAnalysis } from './session-analysis.ts';
import { createStore, type Store } from './store.ts';
import { judgedComponents, touchedComponents } from './touched-components.ts';

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
  /** What is worked out about the plan, beside the rules. */
  readonly analysis: SessionAnalysis;
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
  readonly #checked: CheckLists;
  #today: string;
  #layerStates: CheckResult['layers'];
  readonly #components = new KeyedListeners();
  /** The version in which something about a component was last different; none for those that are as they were opened. */
  readonly #newsAt = new Map<string, number>();
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
    this.#today = today;
    this.#replica = new Replica(snapshot);
    this.planId = snapshot.planId;
    this.readOnly = snapshot.readOnly;
    this.history = createStore(snapshot.history);
    this.saveState = createStore<SaveState>({ state: 'saved', at: context.clock.now() });
    this.engine = this.#timed(() => createEngine(this.#replica.plan, allRules, { today }));
    this.analysis = new SessionAnalysis((results) => this.#published(results));
    this.#checked = new CheckLists(this.engine, this.plan, today);
    this.#layerStates = this.engine.layers();
    void this.#watch();
  }

  get plan(): PlanView {
    return this.#replica.plan;
  }

  /** All that the rules say about the plan now; the same object until the next change. */
  get checkResult(): CheckResult {
    return this.#checked.result;
  }

  /** How many findings there are of each severity, how many cannot be told, how many are waived. */
  get counts(): EngineCounts {
    return this.#checked.counts;
  }

  /** The state of each of the seven layers; the same object while no state is another. */
  get layerStates(): CheckResult['layers'] {
    return this.#layerStates;
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
    announce(label);
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

  /** Another number after each change of this component, its relations or its findings; `plan` for the findings of the plan. */
  newsOf(id: string): number {
    return this.#newsAt.get(id) ?? 0;
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

  /** Begins to work out measures; once the plan is on the screen, since opening must not wait for it. */
  startAnalysis(): void {
    const today = isoDay(this.#context.clock.now());
    this.analysis.start(startAnalysisWorker, this.plan, today);
  }

  /** Judges by the day that it is now: while a plan is open over midnight, waivers end and dates pass. */
  followDay(): void {
    const today = isoDay(this.#context.clock.now());
    if (today === this.#today) return;
    this.#today = today;
    this.#checked.setToday(today);
    this.#judged(this.engine.setToday(today), ['plan']);
    this.version.set(this.version.get() + 1);
  }

  /** Stops following the plan. */
  close(): void {
    this.#stop.abort();
    this.analysis.close();
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

  /** Takes in what the analyses worked out: rules that read it are judged again. */
  #published(results: readonly Published[]): void {
    const subjects = results.map(({ subject }) => subject);
    this.#judged(this.engine.publish(results), subjects);
    this.version.set(this.version.get() + 1);
  }

  #shown(change: Change): void {
    if (change.length === 0) return;
    const delta = this.#timed(() => this.engine.apply(change));
    this.analysis.change(change);
    this.#judged(delta, touchedComponents(change, this.plan));
    for (const listener of Array.from(this.#changes)) listener(change);
    this.version.set(this.version.get() + 1);
  }

  /** Follows what the rules say now, and tells those who show these components. */
  #judged(delta: EngineDelta, touched: readonly string[]): void {
    this.#checked.follow(delta);
    if (!sameJson(delta.layers, this.#layerStates)) this.#layerStates = delta.layers;
    const news = new Set([...touched, ...judgedComponents(delta)]);
    for (const id of news) this.#newsAt.set(id, this.version.get() + 1);
    this.#components.notify(news);
  }
}
