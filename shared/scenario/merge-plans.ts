import type { Id } from '#shared/base/ids.ts';
import { addPatch, type Change } from '#shared/plan/change.ts';
import { diffPlans } from '#shared/plan/diff-plans.ts';
import { patchProblem } from '#shared/plan/checking/patch-problem.ts';
import { PlanDraft } from '#shared/plan/plan-draft.ts';
import { Plan, type PlanView } from '#shared/plan/plan.ts';
import {
  tableNames,
  type PlanMeta,
  type Relation,
  type TableName,
  type Tables,
  type Waiver,
} from '#shared/plan/records.ts';
import { hangingNews } from './hanging.ts';
import type { MergeConflict } from './merge-conflict.ts';
import { mergeRecord, type ThreeWays } from './merge-records.ts';

/** The three states a merge looks at. */
export interface MergeSides {
  /** Where the sides parted, or what was merged last. */
  readonly base: PlanView;
  /** The scenario whose changes are taken over. */
  readonly source: PlanView;
  /** The plan that takes them. */
  readonly target: PlanView;
}

/** What a merge comes to. */
export interface Merged {
  /** Fits the target: what it takes over. */
  readonly change: Change;
  /** All that both sides changed, each in its own way; decided by `take`. */
  readonly conflicts: readonly MergeConflict[];
  /** What cannot be taken over as the plan is here, one sentence each. */
  readonly leftOut: readonly string[];
}

/**
 * Takes over into `target` what `source` changed since `base`, field by field. Where both changed the same in different ways, the
 * target's side stands unless `take` has the conflict's key. A record that one side removed and the other changed, or hung a
 * relation or waiver on, is a conflict as a whole.
 */
export function mergePlans(sides: MergeSides, take: ReadonlySet<string> = new Set()): Merged {
  const merge = new Merge(sides, take);
  for (const table of ['component', ...tableNames.filter((name) => name !== 'component')] as const)
    merge.mergeTable(table);
  const { change, leftOut } = fitting(sides.target, diffPlans(sides.target, merge.plan()));
  return { change, conflicts: merge.conflicts, leftOut };
}

class Merge {
  readonly conflicts: MergeConflict[] = [];
  readonly #sides: MergeSides;
  readonly #take: ReadonlySet<string>;
  readonly #news: { readonly source: ReadonlySet<Id>; readonly target: ReadonlySet<Id> };
  /** Components that stay although the scenario removed them, and those that come back with it: their relations go along. */
  readonly #kept = new Set<Id>();
  readonly #broughtBack = new Set<Id>();
  readonly #records = new Map<TableName, Map<Id, Tables[TableName]>>();

  constructor(sides: MergeSides, take: ReadonlySet<string>) {
    this.#sides = sides;
    this.#take = take;
    this.#news = {
      source: hangingNews(sides.base, sides.source),
      target: hangingNews(sides.base, sides.target),
    };
  }

  mergeTable(table: TableName): void {
    const records = new Map<Id, Tables[TableName]>();
    this.#records.set(table, records);
    const { source, target } = this.#sides;
    const ids = new Set([...target.all(table), ...source.all(table)].map(({ id }) => id));
    for (const id of ids) {
      const record = this.#merged(table, id);
      if (record !== undefined) records.set(id, record);
    }
  }

  /** The plan as the records are now. */
  plan(): Plan {
    const plan = new Plan(this.#of('meta').get('plan') as PlanMeta);
    plan.apply(
      tableNames
        .filter((table) => table !== 'meta')
        .flatMap((table) => [...this.#of(table).values()].map((record) => addPatch(table, record))),
    );
    return plan;
  }

  #of(table: TableName): Map<Id, Tables[TableName]> {
    return this.#records.get(table)!;
  }

  #merged(table: TableName, id: Id): Tables[TableName] | undefined {
    const { base, source, target } = this.#sides;
    const ways = {
      table,
      id,
      base: base.get(table, id),
      source: source.get(table, id),
      target: target.get(table, id),
    };
    const hangsOn = {
      source: table === 'component' && this.#news.source.has(id),
      target: table === 'component' && this.#news.target.has(id),
    };
    const { record, conflicts } = mergeRecord(ways, this.#take, hangsOn);
    if (table === 'component') this.#noteComponent(id, record !== undefined);
    // Without its components it cannot be: that was decided with them.
    const ends = endsOf(table, record ?? ways.target ?? ways.source);
    if (!ends.every((end) => this.#isThere(end))) return undefined;
    this.conflicts.push(...conflicts);
    return record ?? (conflicts.length === 0 ? this.#followed(ends, ways) : undefined);
  }

  #noteComponent(id: Id, stays: boolean): void {
    const { base, source, target } = this.#sides;
    if (!stays || base.component(id) === undefined) return;
    if (source.component(id) === undefined) this.#kept.add(id);
    if (target.component(id) === undefined) this.#broughtBack.add(id);
  }

  /** A relation or waiver that only went with its component, and stays or comes back with it. */
  #followed(ends: readonly Id[], { source, target }: ThreeWays): Tables[TableName] | undefined {
    if (target !== undefined) return ends.some((id) => this.#kept.has(id)) ? target : undefined;
    return ends.some((id) => this.#broughtBack.has(id)) ? source : undefined;
  }

  #isThere(id: Id): boolean {
    return id === 'plan' || this.#of('component').has(id);
  }
}

/** The components that a record cannot be without. */
function endsOf(table: TableName, record: Tables[TableName] | undefined): readonly Id[] {
  if (record === undefined) return [];
  if (table === 'relation') return [(record as Relation).from, (record as Relation).to];
  return table === 'waiver' ? [(record as Waiver).subject] : [];
}

/** The steps of a change that fit one after the other, and why the others do not. */
function fitting(
  plan: PlanView,
  change: Change,
): { readonly change: Change; readonly leftOut: readonly string[] } {
  const draft = new PlanDraft(plan);
  const leftOut: string[] = [];
  for (const patch of change) {
    const problem = patchProblem(draft, patch);
    if (problem === undefined) draft.take(patch);
    else leftOut.push(problem.message);
  }
  return { change: draft.change, leftOut };
}
