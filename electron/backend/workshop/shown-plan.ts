import type { Ack, Operation } from '#shared/sync/protocol.ts';
import type { RoomScenario } from '#shared/workshop/workshop.ts';
import { mainBranch } from '../database/branches.ts';
import type { PlanHost } from '../plan-host/plan-host.ts';
import type { PlanListener } from '../plan-host/plan-listener.ts';

/** The plan that a room is round, on the scenario that is shown: what guests see and edit. */
export class ShownPlan {
  readonly #main: PlanHost;
  readonly #heard: PlanListener['revision'];
  #scenarios: readonly RoomScenario[];
  #host: PlanHost;
  #stop: () => void;

  /** `heard` is told of each revision of what is shown. */
  constructor(main: PlanHost, scenario: RoomScenario | undefined, heard: PlanListener['revision']) {
    this.#main = main;
    this.#heard = heard;
    this.#scenarios = scenariosOf(main);
    this.#host = this.#hostOf(scenario);
    this.#stop = this.#listen();
  }

  get host(): PlanHost {
    return this.#host;
  }

  /** What can be shown, the main plan first. */
  get scenarios(): readonly RoomScenario[] {
    return this.#scenarios;
  }

  /** Scenarios may have come, gone, or be called otherwise. */
  lookAgain(): void {
    this.#scenarios = scenariosOf(this.#main);
  }

  /** Shows another one; the main plan when it is not there. */
  turnTo(scenario: RoomScenario | undefined): void {
    this.#stop();
    this.#host = this.#hostOf(scenario);
    this.#stop = this.#listen();
  }

  /** Writes what a guest did to the scenario it was done on, which need not be the one that is shown. */
  async commit(
    actor: string,
    operations: readonly Operation[],
    branch: number,
  ): Promise<readonly Ack[]> {
    const host = this.#main.on(branch);
    if (host.ok) return host.value.commit(actor, operations);
    return operations.map(({ opId }) => ({ opId, ok: false, error: host.error }));
  }

  close(): void {
    this.#stop();
  }

  #hostOf(scenario: RoomScenario | undefined): PlanHost {
    const host = this.#main.on(scenario?.id ?? mainBranch);
    return host.ok ? host.value : this.#main;
  }

  #listen(): () => void {
    // The end of the file is heard by the main plan, the end of a scenario by the list of scenarios.
    return this.#host.subscribe({ revision: this.#heard, closed: () => undefined });
  }
}

const scenariosOf = (main: PlanHost): readonly RoomScenario[] =>
  main.scenarios
    .list()
    .scenarios.filter(({ isArchived }) => !isArchived)
    .map(({ id, name }) => ({ id, name }));
