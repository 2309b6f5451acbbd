import type { Published } from '#shared/analysis/analysis.ts';
import { ok, refuse, type Result } from '#shared/base/result.ts';
import { isoDay } from '#shared/base/clock.ts';
import type { CommandContext } from '#shared/commands/command.ts';
import { runCommand, type PlannedStep } from '#shared/commands/run-command.ts';
import type { Change } from '#shared/plan/change.ts';
import { settleNesting } from '#shared/layout/settle-nesting.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Engine, EngineCounts } from '#shared/rules/engine/engine-interface.ts';
import type { CheckResult } from '#shared/rules/finding.ts';
import type { KnownLayerStates } from '#shared/rules/planned-layers.ts';
import type { PlanSnapshot } from '#shared/sync/protocol.ts';
import { Replica } from '#shared/sync/replica.ts';
import { startAnalysisWorker } from '#renderer/analysis/worker-port.ts';
import { announce } from '../telling/announcement.ts';
import { HostLine, type PlanRef, type PlanWire } from './host-line.ts';
import { KeyedListeners } from './keyed-listeners.ts';
import { SessionAnalysis } from './session-analysis.ts';
import { SessionCheck } from './session-check.ts';
import { createStore, type Store } from '../base/store.ts';
import { judgedComponents, touchedComponents } from './touched-components.ts';

/** An open plan: shown at once, judged as soon as it is shown and at every edit from then on, saved by the plan host. */
export class PlanSession {
  readonly planId: string;
  /** The scenario it is open on; 0 is the main plan. */
  readonly branch: number;
  readonly readOnly: string | undefined;
  /** Whether this is the plan as it is, and not as it was at a moment. */
  readonly isLive: boolean;
  /** What is worked out about the plan, beside the rules. */
  readonly analysis: SessionAnalysis;
  /** The line to the plan host: what is saved, what can be undone, where edits met. */
  readonly line: HostLine;
  /** Raised with every change of the plan or its findings; for lists that show all of it. */
  readonly version = createStore(0);
  /** The newest refusal, in words; undefined when there is none to show. */
  readonly refusal = createStore<string | undefined>(undefined);
  readonly #replica: Replica;
  readonly #check: SessionCheck;
  readonly #components = new KeyedListeners();
  /** The version in which something about a component was last different; none for those that are as they were opened. */
  readonly #newsAt = new Map<string, number>();
  readonly #changes = new Set<(change: Change) => void>();
  readonly #context: CommandContext;

  /** The day that the plan is checked on, `YYYY-MM-DD`. */
  get today(): string {
    return isoDay(this.#context.clock.now());
  }

  constructor(wire: PlanWire, snapshot: PlanSnapshot, context: CommandContext, today: string) {
    this.#context = context;
    this.#replica = new Replica(snapshot);
    this.planId = snapshot.planId;
    this.branch = snapshot.branch ?? 0;
    this.readOnly = snapshot.readOnly;
    this.isLive = wire.isFrozen !== true;
    this.analysis = new SessionAnalysis((results) => this.#published(results));
    this.#check = new SessionCheck(this.plan, today);
    this.line = new HostLine(wire, this.ref, this.#replica, snapshot.history, context.clock, {
      shown: (change) => this.#shown(change),
      refused: (why) => this.refusal.set(why),
    });
    void this.line.watch();
  }

  get plan(): PlanView {
    return this.#replica.plan;
  }

  /** Which plan and scenario this is, as the backend is asked about it. */
  get ref(): PlanRef {
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
   * Runs a command by name: shown before this returns, on disk when the line says so. A refusal is also put in `refusal`.
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

  /** Shows a ready change, with what has to move for it, and sends it to the host. An empty change does nothing. */
  commit(label: string, change: Change): void {
    if (change.length === 0) return;
    if (this.readOnly !== undefined) return this.refusal.set(this.readOnly);
    const settled = settleNesting(this.plan, change);
    this.line.submit({ opId: this.#context.ids.next(), label, change: settled });
    announce(label);
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
    if (await this.#check.judge(this.line.closed)) this.#raiseVersion();
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
    this.line.closed.addEventListener('abort', listener);
  }

  /** Stops following the plan. */
  close(): void {
    this.line.close();
    this.analysis.close();
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
