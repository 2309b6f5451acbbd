import type { PlanView } from '#shared/plan/plan.ts';
import type { PlanSnapshot } from './protocol.ts';

/** A plan as rows, to send to a client; `planOf` of the replica reads it. Records are shared, not copied. */
export const snapshotOf = (plan: PlanView): PlanSnapshot['tables'] => ({
  meta: [plan.meta],
  technology: [...plan.all('technology')],
  component: [...plan.all('component')],
  relation: [...plan.all('relation')],
  declaration: [...plan.all('declaration')],
  waiver: [...plan.all('waiver')],
  setting: [...plan.all('setting')],
  rule: [...plan.all('rule')],
  baseline: [...plan.all('baseline')],
  bookmark: [...plan.all('bookmark')],
  group: [...plan.all('group')],
  note: [...plan.all('note')],
  requirement: [...plan.all('requirement')],
  risk: [...plan.all('risk')],
  decision: [...plan.all('decision')],
  action: [...plan.all('action')],
  vote: [...plan.all('vote')],
});
