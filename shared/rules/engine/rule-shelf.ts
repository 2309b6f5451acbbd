import { addPatch, type Patch } from '#shared/plan/change.ts';
import { Plan, type PlanView } from '#shared/plan/plan.ts';
import { activeRules } from '#shared/rules/own/active-rules.ts';
import type { RuleData } from '#shared/rules/rule.ts';
import { compiledRules } from './compiled-rules.ts';
import type { CompiledRule } from './compiled-rule.ts';

/** The rules at work: those of the book and the plan's own, as the plan's settings have them. Follows changes of both tables. */
export class RuleShelf {
  readonly #book: readonly RuleData[];
  /** Settings and own rules, and nothing else. */
  readonly #tables = new Plan();

  constructor(plan: PlanView, book: readonly RuleData[]) {
    this.#book = book;
    for (const table of ['setting', 'rule'] as const)
      this.#tables.apply([...plan.all(table)].map((record) => addPatch(table, record)));
  }

  /** Takes in a step of a change. True when other rules may be at work now. */
  take(patch: Patch): boolean {
    if (patch.table !== 'setting' && patch.table !== 'rule') return false;
    this.#tables.apply([patch]);
    return true;
  }

  /** The same rule is the same object each time, while nothing is set about it that was not before. */
  atWork(): readonly CompiledRule[] {
    return compiledRules(activeRules(this.#tables, this.#book).rules);
  }

  /** Whether there is such a rule, at work or not. */
  knows(id: string): boolean {
    return this.#book.some((rule) => rule.id === id) || this.#tables.get('rule', id) !== undefined;
  }
}
