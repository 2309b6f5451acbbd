import type { Published } from '#shared/analysis/analysis.ts';
import { sameJson } from '#shared/base/same-json.ts';
import type { Change } from '#shared/plan/change.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { allRules } from '#shared/rules/book/all-rules.ts';
import { compiledRules } from '#shared/rules/engine/compiled-rules.ts';
import { beginEngine, type BegunEngine } from '#shared/rules/engine/engine.ts';
import type { EngineDelta } from '#shared/rules/engine/engine-delta.ts';
import type { Engine, EngineCounts } from '#shared/rules/engine/engine-interface.ts';
import type { CheckResult } from '#shared/rules/finding.ts';
import { plannedLayers, type KnownLayerStates } from '#shared/rules/planned-layers.ts';
import { CheckLists } from './check-lists.ts';
import { inSlices } from '../base/in-slices.ts';
import { createStore } from '../base/store.ts';

/**
 * What the rules say about an open plan. A large plan takes them a moment, in which it is on the screen already: until they have
 * judged it, nothing is said of findings and of the layers only what needs no rule. From then on every change is judged at once.
 */
export class SessionCheck {
  /** Whether the rules have judged the plan. */
  readonly isJudged = createStore(false);
  /** How long the newest check took, in milliseconds. */
  readonly tookMs = createStore(0);
  readonly #plan: PlanView;
  #today: string;
  #begun: BegunEngine | undefined;
  #judged: { readonly engine: Engine; readonly lists: CheckLists } | undefined;
  #layerStates: KnownLayerStates;

  constructor(plan: PlanView, today: string) {
    this.#plan = plan;
    this.#today = today;
    this.#layerStates = plannedLayers(plan);
  }

  /** The rules at work. Who asks before they have judged the plan waits for it here. */
  get engine(): Engine {
    return this.#whole().engine;
  }

  /** All that the rules say about the plan now; the same object until the next change. Waits as `engine` does. */
  get result(): CheckResult {
    return this.#whole().lists.result;
  }

  /** How many findings there are of each severity, how many cannot be told, how many are waived; undefined until the plan is judged. */
  get counts(): EngineCounts | undefined {
    return this.#judged?.lists.counts;
  }

  /** The state of each layer, of all seven once the plan is judged; the same object while no state is another. */
  get layerStates(): KnownLayerStates {
    return this.#layerStates;
  }

  /** Has the rules judge the plan, a slice at a time. Settles when they have; with false when `signal` ended it before. */
  async judge(signal: AbortSignal): Promise<boolean> {
    const isWhole = await inSlices(this.#steps(), () => undefined, signal);
    if (!isWhole) return false;
    this.#whole();
    this.isJudged.set(true);
    return true;
  }

  /** Takes in a change that the plan has taken. Undefined while nothing is judged: the change will be, with the rest. */
  apply(change: Change): EngineDelta | undefined {
    if (this.#begun === undefined) {
      this.#layersNow(plannedLayers(this.#plan));
      return undefined;
    }
    const { engine } = this.#whole();
    this.tookMs.set(0);
    return this.#followed(this.#timed(() => engine.apply(change)));
  }

  /** Takes in what the analyses worked out: rules that read it are judged again. */
  publish(results: readonly Published[]): EngineDelta {
    return this.#followed(this.engine.publish(results));
  }

  /** Goes on to another day; undefined when it is the same, or nothing is judged yet. */
  setToday(today: string): EngineDelta | undefined {
    if (today === this.#today) return undefined;
    this.#today = today;
    if (this.#begun === undefined) return undefined;
    const { engine, lists } = this.#whole();
    lists.setToday(today);
    return this.#followed(engine.setToday(today));
  }

  /** Each step takes a few milliseconds. */
  *#steps(): Generator<void> {
    for (const rule of allRules) {
      this.#timed(() => compiledRules([rule]));
      yield;
    }
    const steps = this.#begin().steps[Symbol.iterator]();
    while (this.#timed(() => steps.next()).done !== true) yield;
  }

  #begin(): BegunEngine {
    const today = this.#today;
    this.#begun ??= this.#timed(() => beginEngine(this.#plan, allRules, { today }));
    return this.#begun;
  }

  #whole(): { readonly engine: Engine; readonly lists: CheckLists } {
    if (this.#judged !== undefined) return this.#judged;
    const begun = this.#begin();
    const engine = this.#timed(() => begun.finish());
    this.#judged = { engine, lists: new CheckLists(engine, this.#plan, this.#today) };
    this.#layersNow(engine.layers());
    return this.#judged;
  }

  #followed(delta: EngineDelta): EngineDelta {
    this.#judged?.lists.follow(delta);
    this.#layersNow(delta.layers);
    return delta;
  }

  #layersNow(states: KnownLayerStates): void {
    if (!sameJson(states, this.#layerStates)) this.#layerStates = states;
  }

  /** Adds what an act takes to `tookMs`. */
  #timed<Value>(act: () => Value): Value {
    const started = performance.now();
    const value = act();
    this.tookMs.set(this.tookMs.get() + performance.now() - started);
    return value;
  }
}
