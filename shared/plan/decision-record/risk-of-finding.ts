import type { Risk } from './decision-records.ts';
import type { PlanView } from '../plan.ts';

/** The risk that a finding was written down as, by the finding's key. */
export function riskOfFinding(plan: PlanView, key: string): Risk | undefined {
  for (const risk of plan.all('risk'))
    if (risk.links?.some(({ to, id }) => to === 'finding' && id === key) === true) return risk;
  return undefined;
}
