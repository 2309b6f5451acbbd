import type { Kind } from '#shared/catalogue/kinds.ts';
import type { RelationKind } from '#shared/catalogue/relations.ts';
import type { PlanView } from '#shared/plan/plan.ts';

/** A component as a flat object, which is what other engines read. */
export type Row = Readonly<Record<string, unknown>> & {
  readonly id: string;
  readonly kind: string;
};

/** A plan as other engines take it, with its relations indexed, so that they are not slowed by what they were not made for. */
export class PeerPlan {
  readonly goals: ReadonlySet<string>;
  readonly #rows = new Map<string, Row>();
  readonly #byKind = new Map<string, Row[]>();
  readonly #to = new Map<RelationKind, Map<Row, Row[]>>();
  readonly #from = new Map<RelationKind, Map<Row, Row[]>>();

  constructor(plan: PlanView) {
    for (const { id, kind, facts } of plan.all('component')) {
      const stated = Object.entries(facts).map(([name, fact]) => [name, fact.value]);
      const row: Row = { ...Object.fromEntries(stated), id, kind };
      this.#rows.set(id, row);
      push(this.#byKind, kind, row);
    }
    for (const { kind, from, to } of plan.all('relation')) {
      push(index(this.#to, kind), this.#rows.get(from)!, this.#rows.get(to)!);
      push(index(this.#from, kind), this.#rows.get(to)!, this.#rows.get(from)!);
    }
    this.goals = new Set(this.ofKind('goal').map((goal) => String(goal['goalKind'])));
  }

  ofKind(kind: Kind): readonly Row[] {
    return this.#byKind.get(kind) ?? [];
  }

  to(row: Row, kind: RelationKind): readonly Row[] {
    return this.#to.get(kind)?.get(row) ?? [];
  }

  from(row: Row, kind: RelationKind): readonly Row[] {
    return this.#from.get(kind)?.get(row) ?? [];
  }

  /** All that it runs on or is a member of, any number of steps away. */
  reach(start: Row): readonly Row[] {
    const seen = new Set<Row>();
    const waiting = [start];
    for (let row = waiting.pop(); row !== undefined; row = waiting.pop())
      for (const next of [...this.to(row, 'runsOn'), ...this.to(row, 'memberOf')])
        if (!seen.has(next)) {
          seen.add(next);
          waiting.push(next);
        }
    return [...seen];
  }

  planRow(plan: PlanView): Row {
    return { id: 'plan', kind: 'plan', name: plan.meta.name };
  }
}

function index<Key, Value>(all: Map<RelationKind, Map<Key, Value>>, kind: RelationKind) {
  const known = all.get(kind) ?? new Map<Key, Value>();
  all.set(kind, known);
  return known;
}

function push<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
