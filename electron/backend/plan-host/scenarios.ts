import { ok, refuse, type Result } from '#shared/base/result.ts';
import { diffPlans } from '#shared/plan/diff-plans.ts';
import type { Plan } from '#shared/plan/plan.ts';
import { mergePlans } from '#shared/scenario/merge-plans.ts';
import type { Revision } from '#shared/sync/protocol.ts';
import {
  nameProblem,
  type MergeOrder,
  type MergeStart,
  type Moment,
  type Scenario,
  type ScenarioList,
  type Version,
} from '#shared/sync/scenarios.ts';
import { allBranches, branchAt, mainBranch } from '../database/branches.ts';
import { ChangeWriter } from '../database/change-writer.ts';
import { copyBranch, dropBranch } from '../database/copy-branch.ts';
import { inTransaction, type WritableDatabase } from '../database/database.ts';
import { fileProblem } from '../database/file-problem.ts';
import { lineBefore, newestBefore } from '../database/operation-log.ts';
import { allVersions, planOfVersion, versionAt, writeVersion } from '../database/versions.ts';
import { noSuchScenario, type HostedFile } from './hosted-file.ts';
import { mergeStart } from './merge-start.ts';
import { planAsOf } from './plan-as-of.ts';
import { scenarioOf } from './scenario-of.ts';
import { t } from '#shared/words/t.ts';

/** The branches of an open plan and its named versions. What it writes is on disk before it answers. */
export class Scenarios {
  readonly #file: HostedFile;

  constructor(file: HostedFile) {
    this.#file = file;
  }

  list(): ScenarioList {
    const { database } = this.#file;
    return {
      scenarios: allBranches(database).map((branch) => scenarioOf(database, branch)),
      versions: allVersions(database),
    };
  }

  /** A scenario from a branch as it is, or as it was after a revision of its line: all rows or none. */
  create(
    wanted: {
      readonly name: string;
      readonly description?: string | undefined;
      readonly from: { readonly branch: number; readonly seq?: number | undefined };
    },
    actor: string,
  ): Result<Scenario> {
    const { from, description } = wanted;
    const name = wanted.name.trim();
    const parent = this.#file.line(from.branch);
    if (!parent.ok) return parent;
    const problem = nameProblem(name, this.#names());
    if (problem !== undefined) return refuse('name-taken', problem);
    return this.#written((database) => {
      const { head, plan } = parent.value;
      const base = Math.min(from.seq ?? head.seq, head.seq);
      const id = database
        .prepare(
          'INSERT INTO branch (name, parent_id, base_seq, description, created_by, created_at) VALUES (?, ?, ?, ?, ?, ?) RETURNING id',
        )
        .get(name, from.branch, base, description ?? null, actor, this.#file.world.clock.now());
      const branch = (id as { id: number }).id;
      copyBranch(database, from.branch, branch);
      if (base < head.seq) {
        const then = planAsOf(database, from.branch, plan, base);
        new ChangeWriter(database, branch).write(diffPlans(plan, then));
      }
      return scenarioOf(database, branchAt(database, branch)!);
    });
  }

  /** Another name or description, or put away and taken out again. The main plan stays as it is called. */
  change(
    id: number,
    to: {
      readonly name?: string | undefined;
      readonly description?: string | undefined;
      readonly isArchived?: boolean | undefined;
    },
  ): Result<Scenario> {
    const branch = branchAt(this.#file.database, id);
    if (branch === undefined) return noSuchScenario();
    if (id === mainBranch)
      return refuse('main-plan', t`The main plan keeps its name. Rename the plan itself instead.`);
    const name = (to.name ?? branch.name).trim();
    const problem = nameProblem(name, this.#names(id));
    if (problem !== undefined) return refuse('name-taken', problem);
    return this.#written((database) => {
      const archived = Number(to.isArchived ?? branch.archived === 1);
      const description =
        to.description === undefined ? branch.description : to.description.trim() || null;
      database
        .prepare('UPDATE branch SET name = ?, description = ?, archived = ? WHERE id = ?')
        .run(name, description, archived, id);
      return scenarioOf(database, branchAt(database, id)!);
    });
  }

  /** Deletes a scenario on which nothing was done and from which nothing was made; others can be archived. */
  remove(id: number): Result<true> {
    const branch = branchAt(this.#file.database, id);
    if (branch === undefined) return noSuchScenario();
    if (!scenarioOf(this.#file.database, branch).isUnused)
      return refuse(
        'scenario-in-use',
        t`${branch.name} holds work, or other scenarios were made from it. Archive it instead.`,
      );
    const removed = this.#written((database) => {
      dropBranch(database, id);
      return true as const;
    });
    if (removed.ok) this.#file.forget(id, t`The scenario ${branch.name} was deleted.`);
    return removed;
  }

  /** The plan at a moment. Reading only: it may be the plan that is being edited. */
  at(
    moment: Moment,
  ): Result<{ readonly plan: Plan; readonly branch: number; readonly seq: number }> {
    if ('version' in moment) return this.#atVersion(moment.version);
    const line = this.#file.line(moment.branch);
    if (!line.ok) return line;
    const { plan, head } = line.value;
    const { branch } = moment;
    const seq =
      'until' in moment
        ? newestBefore(this.#file.database, branch, moment.until)
        : (moment.seq ?? head.seq);
    if (seq >= head.seq) return ok({ plan, branch, seq: head.seq });
    return ok({ plan: planAsOf(this.#file.database, branch, plan, seq), branch, seq });
  }

  #atVersion(id: number): ReturnType<Scenarios['at']> {
    const version = versionAt(this.#file.database, id);
    if (version === undefined)
      return refuse('not-found', t`That version is not in the plan any more. Choose another one.`);
    const { branch, seq } = version;
    const kept = planOfVersion(this.#file.database, id);
    // What was kept is damaged: the log can tell the same.
    return kept === undefined ? this.at({ branch, seq }) : ok({ plan: kept, branch, seq });
  }

  /** The newest revisions of a scenario's line numbered below `before`, newest first, with their changes. */
  line(branch: number, before: number, limit: number): readonly Revision[] {
    return lineBefore(this.#file.database, branch, before, limit);
  }

  /** Keeps a moment under a name. */
  saveVersion(
    wanted: {
      readonly name: string;
      readonly note?: string | undefined;
      readonly branch: number;
      readonly seq?: number | undefined;
    },
    actor: string,
  ): Result<Version> {
    const { branch, seq, note } = wanted;
    const name = wanted.name.trim();
    const there = this.at({ branch, ...(seq === undefined ? {} : { seq }) });
    if (!there.ok) return there;
    if (name === '') return refuse('no-name', t`A version needs a name. Say what it stands for.`);
    const at = this.#file.world.clock.now();
    const version = { branch, seq: there.value.seq, name, actor, at, ...(note ? { note } : {}) };
    return this.#written((database) => writeVersion(database, version, there.value.plan));
  }

  /** Takes a version's name away. The moment stays in the log. */
  dropVersion(id: number): Result<true> {
    return this.#written((database) => {
      database.prepare('DELETE FROM version WHERE id = ?').run(id);
      return true as const;
    });
  }

  /** From where a scenario would be merged into another. */
  mergeStart(source: number, target: number): Result<MergeStart> {
    const { database } = this.#file;
    if ([source, target].some((id) => branchAt(database, id) === undefined))
      return noSuchScenario();
    if (source === target)
      return refuse(
        'same-scenario',
        t`A scenario cannot be merged into itself. Choose another one.`,
      );
    return ok(mergeStart(database, source, target));
  }

  /** Merges a scenario into another, as one act of `actor` that can be undone. Refuses when either side went on since it was looked at. */
  async merge(
    target: number,
    order: MergeOrder,
    actor: string,
  ): Promise<Result<{ readonly seq: number }>> {
    const start = this.mergeStart(order.source, target);
    if (!start.ok) return start;
    if (start.value.sourceSeq !== order.sourceSeq || start.value.targetSeq !== order.targetSeq)
      return refuse(
        'moved-on',
        t`The plan was changed since this merge was looked at. Look at it again, then merge.`,
      );
    const [base, source] = [this.at(start.value.base), this.at({ branch: order.source })];
    const line = this.#file.line(target);
    if (!base.ok) return base;
    if (!source.ok) return source;
    if (!line.ok) return line;
    const sides = { base: base.value.plan, source: source.value.plan, target: line.value.plan };
    const { change } = mergePlans(sides, new Set(order.take));
    const outcome = await this.#file.submit({
      type: 'operation',
      line: line.value,
      actor,
      operation: { opId: order.opId, label: this.#mergeLabel(order.source), change },
      merge: order,
    });
    if (outcome.type === 'refused') return { ok: false, error: outcome.error };
    if (outcome.type === 'known') return ok({ seq: outcome.seq });
    if (outcome.type !== 'written') throw new Error(`a merge came to ${outcome.type}`);
    this.#file.tellScenarios();
    return ok({ seq: outcome.revision.seq });
  }

  #mergeLabel(id: number): string {
    return id === mainBranch
      ? t`Merge the main plan`
      : t`Merge scenario ${branchAt(this.#file.database, id)!.name}`;
  }

  #names(except?: number): string[] {
    return allBranches(this.#file.database)
      .filter(({ id }) => id !== except)
      .map(({ name }) => name);
  }

  /** Does some work in one transaction and tells everybody. A full disk is a refusal. */
  #written<Value>(work: (database: WritableDatabase) => Value): Result<Value> {
    const database = this.#file.writable();
    if (!database.ok) return database;
    try {
      const value = inTransaction(database.value, () => work(database.value));
      this.#file.tellScenarios();
      return ok(value);
    } catch (error) {
      return { ok: false, error: fileProblem(error, this.#file.file) };
    }
  }
}
