import { Environment } from '@marcbachmann/cel-js';
import type { Kind } from '#shared/catalogue/kinds.ts';
import type { RelationKind } from '#shared/catalogue/relations.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { PeerPlan, Row } from './peer-plan.ts';
import { shapes } from './shapes.ts';

type Evaluate = (names: Record<string, unknown>) => unknown;

/** cel-js with the navigation it lacks as functions: each of the hundred rules over each of its subjects. Gives how many were found. */
export function celPeer(plan: PlanView, peer: PeerPlan): () => number {
  const environment = new Environment({ unlistedVariablesAreDyn: true });
  const to = (row: Row, kind: string) => peer.to(row, kind as RelationKind);
  const from = (row: Row, kind: string) => peer.from(row, kind as RelationKind);
  const joined = (rows: readonly Row[], next: (row: Row) => readonly Row[]) => [
    ...new Set(rows.flatMap(next)),
  ];
  environment
    .registerFunction('to(map, string): list', to)
    .registerFunction('from(map, string): list', from)
    .registerFunction('toAll(list, string): list', (rows: Row[], kind: string) =>
      joined(rows, (row) => to(row, kind)),
    )
    .registerFunction('fromAll(list, string): list', (rows: Row[], kind: string) =>
      joined(rows, (row) => from(row, kind)),
    )
    .registerFunction('ofKind(list, string): list', (rows: Row[], kind: string) =>
      rows.filter((row) => row.kind === kind),
    )
    .registerFunction('reach(map): list', (row: Row) => peer.reach(row))
    .registerFunction('sum(list): double', (values: number[]) =>
      values.reduce((total, value) => total + value, 0),
    )
    .registerFunction('count(string): double', (kind: string) => peer.ofKind(kind as Kind).length)
    .registerFunction('stated(string): bool', (goal: string) => peer.goals.has(goal));
  const rules = shapes.map(({ on, constants, cel }) => ({
    on,
    evaluate: constants.map((k): Evaluate => environment.parse(cel(k)) as Evaluate),
  }));
  return () => {
    let found = 0;
    for (const { on, evaluate } of rules)
      for (const subject of on === 'plan' ? [peer.planRow(plan)] : peer.ofKind(on))
        for (const rule of evaluate) if (rule({ self: subject }) === true) found++;
    return found;
  };
}
