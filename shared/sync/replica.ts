import { canonicalChange } from '#shared/plan/canonical-change.ts';
import { invert, type Change } from '#shared/plan/change.ts';
import { planOfRows } from '#shared/plan/plan-rows.ts';
import type { Plan, PlanView } from '#shared/plan/plan.ts';
import type { Operation, PlanSnapshot, Revision } from './protocol.ts';

/**
 * One client's copy of a plan: what the host has confirmed, with the client's own pending operations on top.
 * Every method that alters what is shown returns the change it made to it, so that rules and canvas can follow.
 */
export class Replica {
  readonly #plan: Plan;
  #seq: number;
  #pending: { readonly operation: Operation; readonly applied: Change }[] = [];

  constructor(snapshot: PlanSnapshot) {
    this.#plan = planOfRows(snapshot.tables);
    this.#seq = snapshot.seq;
  }

  /** Confirmed plan plus pending operations: what the person sees. */
  get plan(): PlanView {
    return this.#plan;
  }

  /** The newest revision taken in. */
  get seq(): number {
    return this.#seq;
  }

  /** Operations sent but not yet confirmed, oldest first: to be sent again after a reconnect. */
  get pending(): readonly Operation[] {
    return this.#pending.map(({ operation }) => operation);
  }

  /** Shows an operation at once, before the host confirms it. Throws ChangeDoesNotFit when it does not fit. */
  submit(operation: Operation): Change {
    this.#plan.apply(operation.change);
    this.#pending.push({ operation, applied: operation.change });
    return operation.change;
  }

  /** Takes in the next revision. Revisions already taken in are ignored; a gap is a bug and throws. */
  receive(revision: Revision): Change {
    if (revision.seq <= this.#seq) return [];
    if ((revision.after ?? revision.seq - 1) !== this.#seq)
      throw new Error(`revision ${revision.seq} came after ${this.#seq}`);
    this.#seq = revision.seq;
    const first = this.#pending[0];
    if (first?.operation.opId === revision.opId && sameChange(first.applied, revision.change)) {
      this.#pending.shift();
      return [];
    }
    return this.#rebase(revision.opId, revision.change);
  }

  /** Drops an operation that the host refused. */
  refused(opId: string): Change {
    return this.#rebase(opId, []);
  }

  /** Takes pending operations back, applies what the host decided, and shows the rest again where it still fits. */
  #rebase(settledOpId: string, confirmed: Change): Change {
    const waiting = this.#pending;
    const back = waiting.toReversed().flatMap(({ applied }) => invert(applied));
    this.#plan.apply(back);
    this.#plan.apply(confirmed);
    this.#pending = waiting
      .filter(({ operation }) => operation.opId !== settledOpId)
      .map(({ operation }) => ({ operation, applied: this.#reapplied(operation) }));
    return [...back, ...confirmed, ...this.#pending.flatMap(({ applied }) => applied)];
  }

  /** What is left of a pending operation: the host will make the same of it, by the same function. */
  #reapplied(operation: Operation): Change {
    const change = canonicalChange(this.#plan, operation.change);
    this.#plan.apply(change);
    return change;
  }
}

const sameChange = (a: Change, b: Change): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b);
