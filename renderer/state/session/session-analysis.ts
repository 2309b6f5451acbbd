import type { Published } from '#shared/analysis/analysis.ts';
import type { Change } from '#shared/plan/change.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { AnalysisDesk, type AnalysisPort } from '#renderer/analysis/analysis-desk.ts';
import { MeasureBook } from './measure-book.ts';
import { createStore } from '../base/store.ts';

/** How far the measures are with the plan. */
export type AnalysisState =
  /** Nothing has been worked out yet. */
  | { readonly state: 'starting' }
  /** A change is being worked out; what is shown is of the plan before it. */
  | { readonly state: 'working' }
  | { readonly state: 'current'; readonly ms: number }
  | { readonly state: 'broken'; readonly why: string };

/** What is worked out about an open plan: begun once the plan is on the screen, since opening must not wait for it. */
export class SessionAnalysis {
  readonly measures = new MeasureBook();
  readonly state = createStore<AnalysisState>({ state: 'starting' });
  /** Raised with every new result. */
  readonly version = createStore(0);
  readonly #onPublished: (results: readonly Published[]) => void;
  #desk: AnalysisDesk | undefined;
  #planVersion = 0;

  constructor(onPublished: (results: readonly Published[]) => void) {
    this.#onPublished = onPublished;
  }

  /** Where questions are asked; undefined until `start`. */
  get desk(): AnalysisDesk | undefined {
    return this.#desk;
  }

  /** Hands the plan over to a worker. Does nothing when that has been done. */
  start(port: () => AnalysisPort, plan: PlanView, today: string): void {
    if (this.#desk !== undefined) return;
    const desk = new AnalysisDesk(
      port(),
      (results, version, ms) => this.#take(results, version, ms),
      (why) => this.state.set({ state: 'broken', why }),
    );
    this.#desk = desk;
    void desk.open(plan, this.#planVersion, today);
  }

  /** Tells of a change that the plan has taken in. */
  change(change: Change): void {
    this.#planVersion++;
    if (this.#desk === undefined) return;
    if (this.state.get().state === 'current') this.state.set({ state: 'working' });
    this.#desk.change(change, this.#planVersion);
  }

  close(): void {
    this.#desk?.close();
  }

  #take(results: readonly Published[], version: number, ms: number): void {
    this.measures.take(results);
    if (version === this.#planVersion) this.state.set({ state: 'current', ms });
    this.#onPublished(results);
    this.version.set(this.version.get() + 1);
  }
}
