import type { Clock } from '#shared/base/clock.ts';
import { isoDay } from '#shared/base/clock.ts';
import type { Id, Ids } from '#shared/base/ids.ts';
import { ok, refuse, type Result } from '#shared/base/result.ts';
import { hasField, kindData } from '#shared/catalogue/kinds.ts';
import type { Change } from '#shared/plan/change.ts';
import { PlanDraft } from '#shared/plan/plan-draft.ts';
import { statedFacts } from '#shared/plan/plan-sketch.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { relationBetween, relationProblem } from '#shared/plan/checking/relation-problem.ts';
import { removeComponent } from '#shared/plan/remove-component.ts';
import type { Engine } from '#shared/rules/engine/engine-interface.ts';
import type { Finding } from '#shared/rules/finding.ts';
import type { FixEdit } from '#shared/rules/rule.ts';
import { nearSubject } from './near-subject.ts';
import { t } from '#shared/words/t.ts';

/** A fix made ready: how history names it, and the change. */
export interface ResolvedFix {
  readonly label: string;
  readonly change: Change;
}

/**
 * Turns a fix of a finding into one change, or refuses with a sentence that says why it cannot be made on this plan. The engine
 * must be at the state of the plan.
 */
export function resolveFix(
  plan: PlanView,
  engine: Engine,
  finding: Finding,
  fixIndex: number,
  world: { readonly ids: Ids; readonly clock: Clock },
): Result<ResolvedFix> {
  const fix = engine.explain(finding.key)?.rule.fixes?.[fixIndex];
  if (fix === undefined)
    return refuse(
      'fix-gone',
      t`This finding has changed meanwhile. Look at it again, then choose a fix.`,
    );
  const making = new FixInTheMaking(plan, engine, finding, world);
  for (const edit of fix.edits) {
    const made = making.make(edit);
    if (!made.ok) return made;
  }
  const { change } = making.draft;
  if (change.length === 0)
    return refuse(
      'fix-changes-nothing',
      t`“${fix.title}” changes nothing here: everything it does is done already. Choose another way.`,
    );
  return ok({ label: fix.title, change });
}

const done = ok(undefined);

class FixInTheMaking {
  readonly draft: PlanDraft;
  readonly #engine: Engine;
  readonly #finding: Finding;
  readonly #world: { readonly ids: Ids; readonly clock: Clock };
  readonly #added = new Map<string, Id>();

  constructor(
    plan: PlanView,
    engine: Engine,
    finding: Finding,
    world: { readonly ids: Ids; readonly clock: Clock },
  ) {
    this.draft = new PlanDraft(plan);
    this.#engine = engine;
    this.#finding = finding;
    this.#world = world;
  }

  make(edit: FixEdit): Result<undefined> {
    if ('set' in edit) return this.#set(edit);
    if ('add' in edit) return this.#add(edit);
    if ('relate' in edit) return this.#relate(edit);
    if ('unrelate' in edit) return this.#unrelate(edit);
    if ('remove' in edit) return this.#remove(edit.remove);
    return this.#declare(edit);
  }

  #set(edit: Extract<FixEdit, { readonly set: unknown }>): Result<undefined> {
    const having = this.#referred(edit.of).filter((id) =>
      hasField(this.draft.component(id)!.kind, edit.set),
    );
    for (const id of having)
      this.draft.set('component', id, `facts.${edit.set}`, { value: edit.to, origin: 'typed' });
    return done;
  }

  #add(edit: Extract<FixEdit, { readonly add: unknown }>): Result<undefined> {
    const id = this.#world.ids.next();
    const subject = this.draft.component(this.#finding.subjects[0]!.id);
    this.draft.add('component', {
      id,
      kind: edit.add,
      name: this.#freeName(edit.name),
      ...(edit.technology === undefined ? {} : { technology: edit.technology }),
      lane: kindData(edit.add).lane,
      ...nearSubject(this.draft, edit.add, subject),
      status: 'planned',
      facts: statedFacts(edit.facts ?? {}, 'typed'),
    });
    this.#added.set(edit.as, id);
    return done;
  }

  #freeName(name: string): string {
    const taken = new Set([...this.draft.all('component')].map((component) => component.name));
    for (let number = 1; ; number++) {
      const candidate = number === 1 ? name : `${name} ${number}`;
      if (!taken.has(candidate)) return candidate;
    }
  }

  /** For lists, pairs that may not be related are left out; when none may, the fix cannot be made. */
  #relate(edit: Extract<FixEdit, { readonly relate: unknown }>): Result<undefined> {
    const pairs = this.#pairs(edit.from, edit.to).map(([from, to]) => ({
      kind: edit.relate,
      from,
      to,
    }));
    const fresh = pairs.filter((pair) => relationBetween(this.draft, pair) === undefined);
    const problems = fresh.map((pair) => relationProblem(this.draft, pair));
    const [problem] = problems;
    if (problem !== undefined && problems.every((each) => each !== undefined))
      return { ok: false, error: problem };
    for (const pair of fresh) {
      if (relationProblem(this.draft, pair) === undefined)
        this.draft.add('relation', { id: this.#world.ids.next(), ...pair, facts: {} });
    }
    return done;
  }

  #unrelate(edit: Extract<FixEdit, { readonly unrelate: unknown }>): Result<undefined> {
    for (const [from, to] of this.#pairs(edit.from, edit.to)) {
      for (const relation of this.draft.outgoing(from, edit.unrelate))
        if (relation.to === to) this.draft.remove('relation', relation.id);
    }
    return done;
  }

  #remove(reference: string): Result<undefined> {
    for (const id of this.#referred(reference)) removeComponent(this.draft, id);
    return done;
  }

  #declare(edit: Extract<FixEdit, { readonly notNeeded: unknown }>): Result<undefined> {
    const { notNeeded: layer, reason } = edit;
    if (this.draft.get('declaration', layer) === undefined) {
      this.draft.add('declaration', {
        id: layer,
        reason,
        declaredOn: isoDay(this.#world.clock.now()),
      });
    } else this.draft.set('declaration', layer, 'reason', reason);
    return done;
  }

  #pairs(from: string, to: string): readonly (readonly [Id, Id])[] {
    const ends = this.#referred(to);
    return this.#referred(from).flatMap((start) =>
      ends.filter((end) => end !== start).map((end) => [start, end] as const),
    );
  }

  /** The components that a reference means, those that the fix has not removed. */
  #referred(reference: string): readonly Id[] {
    const added = this.#added.get(reference.trim());
    const ids = added === undefined ? this.#engine.select(this.#finding.key, reference) : [added];
    return ids.filter((id) => this.draft.component(id) !== undefined);
  }
}
