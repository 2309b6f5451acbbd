import { kindData } from '#shared/catalogue/kinds.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { upperFirst } from '#shared/plan/words/record-words.ts';
import { boundedSum } from '../sums/bounded-sum.ts';
import type { Measured } from '../measured.ts';
import type { CostLine } from './cost-line.ts';
import { t } from '#shared/words/t.ts';

/** What is spent on one item for one kind of thing. */
export interface CostRow {
  /** "Servers: purchase". */
  readonly label: string;
  readonly parts: number;
  readonly spent: CostLine['spent'];
  readonly amount: Measured<number>;
}

const itemWords: Readonly<Record<CostLine['item'], string>> = {
  purchase: t`purchase`,
  licence: t`licences`,
  support: t`support`,
  subscription: t`subscriptions`,
  energy: t`energy`,
  administration: t`administration`,
  space: t`space`,
};

/** The lines of a bill by kind and item, the dearest first. */
export function costByKind(plan: PlanView, lines: readonly CostLine[]): readonly CostRow[] {
  const groups = new Map<string, CostLine[]>();
  for (const line of lines) {
    const kind = line.subject === 'plan' ? undefined : plan.component(line.subject)?.kind;
    const whose = kind === undefined ? t`Plan` : upperFirst(kindData(kind).plural);
    const label = `${whose}: ${itemWords[line.item]}`;
    const key = `${line.spent} ${label}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [line]);
    else group.push(line);
  }
  return [...groups]
    .map(([key, group]) => ({
      label: key.slice(key.indexOf(' ') + 1),
      parts: group.length,
      spent: group[0]!.spent,
      amount: boundedSum(group.map(({ amount }) => amount)),
    }))
    .toSorted((a, b) => known(b.amount) - known(a.amount) || (a.label < b.label ? -1 : 1));
}

const known = ({ value, low }: Measured<number>): number => value ?? low ?? 0;
