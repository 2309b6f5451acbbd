import { readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import type { CarriedFile } from '#shared/api/carried-file.ts';
import type {
  PlanSummary,
  RecentPlan,
  StarterSummary,
  TrashedPlan,
} from '#shared/api/summaries.ts';
import type { Clock } from '#shared/base/clock.ts';
import type { Ids } from '#shared/base/ids.ts';
import { ok, refuse, type Result } from '#shared/base/result.ts';
import { setPatch } from '#shared/plan/change.ts';
import { Plan } from '#shared/plan/plan.ts';
import { starters } from '#shared/starters/all-starters.ts';
import { planOfStarter } from '#shared/starters/plan-of-starter.ts';
import { createDatabase } from '../database/create-database.ts';
import { fileProblem } from '../database/file-problem.ts';
import { openDatabase } from '../database/open-database.ts';
import { writeVerifiedCopy } from '../database/verified-copy.ts';
import type { PlanHost } from '../plan-host/plan-host.ts';
import { fileContent } from './file-content.ts';
import { placePlanFile, type Placed } from './place-plan-file.ts';
import { OpenPlans } from './open-plans.ts';
import { PlanFiles, type PlanFile } from './plan-files.ts';
import { unusedName } from './plan-name.ts';
import { PlanSummaries } from './plan-summaries.ts';
import { RecentPlans } from './recent-plans.ts';
import { starterSummaries } from './starter-summaries.ts';
import { unsafePlace } from './synced-folder.ts';
import { t } from '#shared/words/t.ts';

/** What a library takes from the world. */
export interface LibraryWorld {
  /** The data folder. Made when the first plan is. */
  readonly home: string;
  /** Of the app: summaries are made anew when it changes. */
  readonly version: string;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** The plans of a person: listed, made, found, renamed, thrown away and brought back. */
export class Library {
  readonly #world: LibraryWorld;
  readonly #files: PlanFiles;
  readonly #summaries: PlanSummaries;
  readonly #recent: RecentPlans;
  readonly #open: OpenPlans;

  constructor(world: LibraryWorld) {
    this.#world = world;
    this.#files = new PlanFiles(world.home);
    this.#summaries = new PlanSummaries(world.home, world.version, world.clock);
    this.#recent = new RecentPlans(world.home);
    this.#open = new OpenPlans(world, (file, host) => this.#summaries.keep(file, host));
  }

  /** No plan has ever been here. */
  get isUnused(): boolean {
    return this.#files.isUnused;
  }

  /** All plans, the one changed last first. One that cannot be read says why. */
  list(): readonly PlanSummary[] {
    return this.#files
      .all()
      .map((file) => this.#summary(file))
      .sort((a, b) => b.changedAt - a.changedAt);
  }

  /** The starter plans. */
  starters(): readonly StarterSummary[] {
    return starterSummaries();
  }

  /** The plans that were opened last, newest first; those that are gone are left out. */
  recent(): readonly RecentPlan[] {
    const files = new Map(this.#files.all().map((file) => [file.id, file]));
    return this.#recent.ids().flatMap((id) => {
      const file = files.get(id);
      return file === undefined ? [] : [{ id, name: this.#nameOf(file) }];
    });
  }

  /** Keeps in mind that a person opened a plan. */
  noteOpened(planId: string): void {
    this.#recent.opened(planId);
  }

  /** Makes a plan, empty or from a starter. */
  create(name: string | undefined, starterId: string | undefined): Result<PlanSummary> {
    const starter = starters.find(({ id }) => id === starterId);
    if (starterId !== undefined && starter === undefined) {
      return refuse('not-found', t`There is no starter plan ${starterId}. Choose one of the list.`);
    }
    const plan = starter === undefined ? new Plan() : planOfStarter(starter);
    const title = name ?? this.#unusedTitle(plan.meta.name);
    plan.apply([setPatch('meta', 'plan', 'name', plan.meta.name, title)]);
    return this.add(plan);
  }

  /** Takes in a plan that is in memory. */
  add(plan: Plan): Result<PlanSummary> {
    return this.#placed(plan.meta.name, (file) => createDatabase(file, plan));
  }

  /** Opens a plan file where it lies; one on a synced or network folder is taken in as a copy. */
  openPath(given: string): Result<PlanSummary> {
    try {
      const file = realpathSync(path.resolve(given));
      const known = this.#files.all().find((plan) => plan.path === file);
      if (known !== undefined) return ok(this.#summary(known));
      const place = unsafePlace(file);
      if (place !== undefined) return this.#takenIn(file, place);
      const bytes = readFileSync(file);
      if (['json', 'report'].includes(fileContent(bytes)))
        return this.#added(bytes, path.basename(file));
      return this.#openedWhereItLies(file);
    } catch (error) {
      return { ok: false, error: fileProblem(error, given) };
    }
  }

  /** Takes a copy of a carried .strata or plan JSON file into the library. */
  async addFile(file: CarriedFile): Promise<Result<PlanSummary>> {
    return this.#added(new Uint8Array(await file.arrayBuffer()), file.name);
  }

  /** The copy has the whole history of the original. */
  async duplicate(planId: string): Promise<Result<PlanSummary>> {
    const host = this.host(planId);
    if (!host.ok) return host;
    const title = this.#unusedTitle(t`${host.value.plan.meta.name} copy`);
    const copy = this.#placed(title, (target) => host.value.copyTo(target));
    return copy.ok ? this.rename(copy.value.id, title, 'Strata') : copy;
  }

  /** Renames a plan, as an act of `actor` that can be undone. Its file keeps its name. */
  async rename(planId: string, name: string, actor: string): Promise<Result<PlanSummary>> {
    const host = this.host(planId);
    if (!host.ok) return host;
    const change = [setPatch('meta', 'plan', 'name', host.value.plan.meta.name, name)];
    const operation = { opId: this.#world.ids.next(), label: t`Rename plan to ${name}`, change };
    const [ack] = await host.value.commit(actor, [operation]);
    return ack!.ok ? ok(this.#summary(this.#files.find(planId)!)) : ack!;
  }

  /** Moves a plan to the trash; gives the name to restore it by. */
  trash(planId: string): Result<{ readonly trashedAs: string }> {
    const file = this.#files.find(planId);
    if (file === undefined) return noSuchPlan();
    const name = this.#open.peek(planId)?.plan.meta.name;
    if (name !== undefined) this.#open.close(planId, inTrash(name));
    return this.#guarded(file.path, () => ({ trashedAs: this.#files.discard(file) }));
  }

  /** Brings a plan back from the trash. */
  restore(trashedAs: string): Result<PlanSummary> {
    const file = this.#files.restore(trashedAs);
    if (file !== undefined) return ok(this.#summary(file));
    return refuse(
      'not-found',
      t`That plan is no longer in the trash. Look for it in the list of plans.`,
    );
  }

  /** What lies in the trash, the one changed last first. */
  trashed(): readonly TrashedPlan[] {
    return this.#files
      .discarded()
      .map((file) => {
        // Its figures are kept apart from those of a plan that has the name by now.
        const { name, changedAt } = this.#summaries.of(
          { ...file, id: `trash/${file.id}` },
          undefined,
        );
        return { trashedAs: file.id, name, file: file.path, isOutside: file.isOutside, changedAt };
      })
      .sort((a, b) => b.changedAt - a.changedAt);
  }

  /** Deletes for good what lies in the trash; plans that lie elsewhere are only forgotten. */
  emptyTrash(): Result<undefined> {
    return this.#guarded(this.#world.home, () => {
      this.#files.deleteDiscarded();
      return undefined;
    });
  }

  /** The host of a branch of a plan, the main one unless told; the plan is opened if need be. */
  host(planId: string, branch = 0): Result<PlanHost> {
    const file = this.#files.find(planId);
    if (file === undefined) return noSuchPlan();
    const main = this.#open.host(file);
    return main.ok && branch !== 0 ? main.value.on(branch) : main;
  }

  /** Keeps an open plan open until the given function is called. */
  hold(planId: string): () => void {
    return this.#open.hold(planId);
  }

  /** Closes every plan. Nothing can be asked of the library after that. */
  close(): void {
    this.#open.closeAll();
  }

  /** Of an open plan without looking into it: that takes long for a large one. */
  #nameOf(file: PlanFile): string {
    return this.#open.peek(file.id)?.plan.meta.name ?? this.#summary(file).name;
  }

  #summary(file: PlanFile): PlanSummary {
    return this.#summaries.of(file, this.#open.peek(file.id));
  }

  #added(bytes: Uint8Array, name: string): Result<PlanSummary> {
    return this.#placed(path.parse(name).name, (target) => placePlanFile(bytes, name, target));
  }

  #openedWhereItLies(file: string): Result<PlanSummary> {
    const probe = openDatabase(file);
    if (!probe.ok) return probe;
    probe.value.close();
    return ok(this.#summary(this.#files.remember(file)));
  }

  #takenIn(file: string, place: string): Result<PlanSummary> {
    const notice = t`${file} lies in ${place}, which can damage an open plan. This is a copy; save a copy back when done.`;
    return this.#placed(path.parse(file).name, (target) => {
      const copy = writeVerifiedCopy(file, target);
      return copy.ok ? ok({ notice }) : copy;
    });
  }

  #placed(
    name: string,
    fill: (target: string) => Result<Partial<Placed> | string>,
  ): Result<PlanSummary> {
    const filled = this.#guarded(this.#world.home, () => {
      const file = this.#files.place(name);
      return { file, result: fill(file.path) };
    });
    if (!filled.ok) return filled;
    const { file, result } = filled.value;
    if (!result.ok) return result;
    const notice = typeof result.value === 'string' ? undefined : result.value.notice;
    return ok({ ...this.#summary(file), ...(notice === undefined ? {} : { notice }) });
  }

  #guarded<Value>(file: string, work: () => Value): Result<Value> {
    try {
      return ok(work());
    } catch (error) {
      return { ok: false, error: fileProblem(error, file) };
    }
  }

  #unusedTitle(title: string): string {
    const used = new Set(this.list().map((plan) => plan.name));
    return unusedName(title, (candidate) => used.has(candidate), ' ');
  }
}

const noSuchPlan = (): Result<never> =>
  refuse('not-found', t`That plan is not in the library any more. Go back to the list of plans.`);

/** For those who have the plan open elsewhere. */
const inTrash = (name: string): string =>
  t`${name} was moved to the trash. It can be taken back from the list of all plans.`;
