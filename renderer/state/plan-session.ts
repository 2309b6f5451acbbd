import { ORPCError } from '@orpc/client';
import type { Published } from '#shared/analysis/analysis.ts';
import { ok, refuse, type Result } from '#shared/base/result.ts';
import { isoDay } from '#shared/base/clock.ts';
import type { CommandContext } from '#shared/commands/command.ts';
import { runCommand, type PlannedStep } from '#shared/commands/run-command.ts';
import { canonicalChange } from '#shared/plan/canonical-change.ts';
import type { Change } from '#shared/plan/change.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Engine, EngineCounts } from '#shared/rules/engine/engine-interface.ts';
import type { CheckResult } from '#shared/rules/finding.ts';
import type { KnownLayerStates } from '#shared/rules/planned-layers.ts';
import { conflictsWith, type Conflict } from '#shared/sync/conflicts.ts';
import type {
  HistoryState,
  Operation,
  PlanSnapshot,
  Revision,
  UndoReply,
} from '#shared/sync/protocol.ts';
import { Replica } from '#shared/sync/replica.ts';
import { startAnalysisWorker } from '#renderer/analysis/worker-port.ts';
import type { PlanKeeper } from '#renderer/client/client.ts';
import { announce } from './announcement.ts';
import { KeyedListeners } from './keyed-listeners.ts';
import { SessionAnalysis } from './session-analysis.ts';
import { SessionCheck } from './session-check.ts';
import { createStore, type Store } from './store.ts';
import { judgedComponents, touchedComponents } from './touched-components.ts';
import { t } from '#shared/words/t.ts';

const mostConflicts = 50;

/** Whether what is shown is on disk. */
export type SaveState =
  | { readonly state: 'saved'; readonly at: number }
  | { readonly state: 'saving' }
  | { readonly state: 'lost'; readonly message: string };

/** What a session asks of the backend: its client is one, and so is what only shows a plan. */
export interface PlanWire extends PlanKeeper {
  /** It only shows a state of the plan that was. */
  readonly isFrozen?: true;
}

/** An open plan: shown at once, judged as soon as it is shown and at every edit from then on, saved by the plan host. */
export class PlanSession {
  readonly planId: string;
  /** The scenario it is open on; 0 is the main plan. */
  readonly branch: number;
  readonly readOnly: string | undefined;
  /** What is worked out about the plan, beside the rules. */
  readonly analysis: SessionAnalysis;
  readonly saveState: Store<SaveState>;
  readonly history: Store<HistoryState>;
  /** Raised with every change of the plan or its findings; for lists that show all of it. */
  readonly version = createStore(0);
  /** The newest refusal, in words; undefined when there is none to show. */
  readonly refusal = createStore<string | undefined>(undefined);
  /** Where own edits and those of others met while neither knew of the other: to be looked at. */
  readonly conflicts = createStore<readonly Conflict[]>([]);
  /** Raised when scenarios or versions of the plan are not what they were. */
  readonly scenariosNews = createStore(0);
  readonly #client: PlanWire;
  readonly #replica: Replica;
  readonly #check: SessionCheck;
  readonly #components = new KeyedListeners();
  /** The version in which something about a component was last different; none for those that are as they were opened. */
  readonly #newsAt = new Map<string, number>();
  readonly #changes = new Set<(change: Change) => void>();
  readonly #context: CommandContext;
  readonly #stop = new AbortController();

  /** The day that the plan is checked on, `YYYY-MM-DD`. */
  get today(): string {
    return isoDay(this.#context.clock.now());
  }

  constructor(client: PlanWire, snapshot: PlanSnapshot, context: CommandContext, today: string) {
    this.#client = client;
    this.#context = context;
    this.#replica = new Replica(snapshot);
    this.planId = snapshot.planId;
    this.branch = snapshot.branch ?? 0;
    this.readOnly = snapshot.readOnly;
    this.history = createStore(snapshot.history);
    this.saveState = createStore<SaveState>({ state: 'saved', at: context.clock.now() });
    this.analysis = new SessionAnalysis((results) => this.#published(results));
    this.#check = new SessionCheck(this.plan, today);
    void this.#watch();
  }

  get plan(): PlanView {
    return this.#replica.plan;
  }

  /** Whether this is the plan as it is, and not as it was at a moment. */
  get isLive(): boolean {
    return this.#client.isFrozen !== true;
  }

  /** Which plan and scenario this is, as the backend is asked about it. */
  get ref(): { readonly planId: string; readonly branch: number } {
    return { planId: this.planId, branch: this.branch };
  }

  /** The newest revision taken in. */
  get seq(): number {
    return this.#replica.seq;
  }

  /** Whether the rules have judged the plan; until then nobody is told anything of findings. */
  get isJudged(): Store<boolean> {
    return this.#check.isJudged;
  }

  /** How long the newest check took, in milliseconds. */
  get checkedInMs(): Store<number> {
    return this.#check.tookMs;
  }

  /** The rules at work. Who asks before they have judged the plan waits for it. */
  get engine(): Engine {
    return this.#check.engine;
  }

  /** All that the rules say about the plan now; the same object until the next change. Waits as `engine` does. */
  get checkResult(): CheckResult {
    return this.#check.result;
  }

  /** How many findings there are of each severity, how many cannot be told, how many are waived; undefined until the plan is judged. */
  get counts(): EngineCounts | undefined {
    return this.#check.counts;
  }

  /** The state of each layer, of all seven once the plan is judged; the same object while no state is another. */
  get layerStates(): KnownLayerStates {
    return this.#check.layerStates;
  }

  /** Identities and time, for what builds changes outside a command. */
  get context(): CommandContext {
    return this.#context;
  }

  /**
   * Runs a command by name: shown before this returns, on disk when `saveState` says so. A refusal is also put in `refusal`.
   * `finish` may say more than the command does, in the same step.
   */
  run(name: string, params: unknown, finish?: (change: Change) => Change): Result<PlannedStep> {
    const outcome = this.ask(name, params, finish);
    if (!outcome.ok) this.refusal.set(outcome.error.message);
    return outcome;
  }

  /** The same for callers that show a refusal themselves, beside the field that it is about. */
  ask(
    name: string,
    params: unknown,
    finish: (change: Change) => Change = (change) => change,
  ): Result<PlannedStep> {
    if (this.readOnly !== undefined) return refuse('read-only', this.readOnly);
    const outcome = runCommand(this.plan, name, params, this.#context);
    if (!outcome.ok) return outcome;
    const { label, change } = outcome.value;
    const finished = finish(change);
    this.commit(label, finished);
    return ok({ label, change: finished });
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

  /** Goes on with operations that were kept when the window was closed: shown and sent again as far as they still fit. */
  resume(operations: readonly Operation[]): void {
    for (const kept of operations) {
      const operation = { ...kept, change: canonicalChange(this.plan, kept.change) };
      this.#shown(this.#replica.submit(operation));
      this.saveState.set({ state: 'saving' });
      void this.#send(operation);
    }
  }

  /** Takes back this person's newest act, on disk before the promise settles. */
  undo(): Promise<UndoReply> {
    return this.#step(() => this.#client.plan.undo(this.ref));
  }

  redo(): Promise<UndoReply> {
    return this.#step(() => this.#client.plan.redo(this.ref));
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

  /** Has the rules judge the plan; once it is on the screen, since opening must not wait for it. */
  async judge(): Promise<void> {
    if (await this.#check.judge(this.#stop.signal)) this.#raiseVersion();
  }

  /** Begins to work out measures; once the plan is on the screen, since opening must not wait for it. */
  startAnalysis(): void {
    const today = isoDay(this.#context.clock.now());
    this.analysis.start(startAnalysisWorker, this.plan, today);
  }

  /** Judges by the day that it is now: while a plan is open over midnight, waivers end and dates pass. */
  followDay(): void {
    const today = isoDay(this.#context.clock.now());
    const delta = this.#check.setToday(today);
    if (delta === undefined) return;
    this.#tell(['plan', ...judgedComponents(delta)]);
    this.#raiseVersion();
  }

  /** Calls `listener` when this window stops following the plan. */
  onClose(listener: () => void): void {
    this.#stop.signal.addEventListener('abort', listener);
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
      const acks = await this.#client.plan.commit({ ...this.ref, operations: [operation] });
      for (const ack of acks) {
        // Acknowledged, and part of what was taken in before it was sent again: no revision will come for it.
        const isKnown = ack.ok && ack.seq <= this.#replica.seq;
        if (isKnown && this.#isPending(ack.opId)) this.#shown(this.#replica.refused(ack.opId));
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
        { ...this.ref, since: this.#replica.seq },
        { signal: this.#stop.signal },
      );
      for await (const event of events) {
        if (event.type === 'closed')
          return this.saveState.set({ state: 'lost', message: event.reason });
        if (event.type === 'scenarios') {
          this.scenariosNews.set(this.scenariosNews.get() + 1);
          continue;
        }
        this.#meet(event.revision);
        this.#shown(this.#replica.receive(event.revision));
        this.history.set(event.history);
        this.#settle();
      }
    } catch (error) {
      if (!this.#stop.signal.aborted) this.#lose(error);
    }
  }

  #isPending(opId: string): boolean {
    return this.#replica.pending.some((operation) => operation.opId === opId);
  }

  /** Notes where somebody else changed what an own edit, not yet on disk, changes too. */
  #meet(revision: Revision): void {
    const met = conflictsWith(this.plan, this.#replica.pending, revision);
    if (met.length > 0) this.conflicts.set([...this.conflicts.get(), ...met].slice(-mostConflicts));
  }

  #settle(): void {
    if (this.saveState.get().state === 'lost' || this.#replica.pending.length > 0) return;
    this.saveState.set({ state: 'saved', at: this.#context.clock.now() });
  }

  #lose(error: unknown): void {
    // What the backend says is meant for people; what a broken wire says is not.
    const why = error instanceof ORPCError ? error.message : undefined;
    this.saveState.set({
      state: 'lost',
      message:
        why === undefined
          ? t`Edits are no longer saved. Reload to go on from what is on disk.`
          : t`Edits are no longer saved. ${why} Reload to go on from what is on disk.`,
    });
  }

  /** Takes in what the analyses worked out: rules that read it are judged again. */
  #published(results: readonly Published[]): void {
    const delta = this.#check.publish(results);
    this.#tell([...results.map(({ subject }) => subject), ...judgedComponents(delta)]);
    this.#raiseVersion();
  }

  #shown(change: Change): void {
    if (change.length === 0) return;
    const delta = this.#check.apply(change);
    this.analysis.change(change);
    const judged = delta === undefined ? [] : judgedComponents(delta);
    this.#tell([...touchedComponents(change, this.plan), ...judged]);
    for (const listener of Array.from(this.#changes)) listener(change);
    this.#raiseVersion();
  }

  /** Tells those who show these components that there is something new about them. */
  #tell(ids: readonly string[]): void {
    const news = new Set(ids);
    for (const id of news) this.#newsAt.set(id, this.version.get() + 1);
    this.#components.notify(news);
  }

  #raiseVersion(): void {
    this.version.set(this.version.get() + 1);
  }
}
