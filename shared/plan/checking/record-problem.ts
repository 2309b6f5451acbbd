import { refuse, type Problem } from '#shared/base/result.ts';
import type { AddPatch } from '../change.ts';
import { componentOwner, factsProblem, relationOwner } from './fact-problem.ts';
import { pictureIssue } from '../note-picture.ts';
import type { PlanView } from '../plan.ts';
import type { Component, Relation, Waiver } from '../records.ts';
import { relationProblem } from './relation-problem.ts';
import { settingProblem } from './setting-problem.ts';
import { ownTechnologyProblem, technologyProblem } from './technology-problem.ts';
import { t } from '#shared/words/t.ts';

/** Why a record of the right form makes no sense in this plan, or undefined when it does. */
export function recordProblem(plan: PlanView, { table, record }: AddPatch): Problem | undefined {
  switch (table) {
    case 'component':
      return componentProblem(plan, record);
    case 'relation':
      return relationRecordProblem(plan, record);
    case 'waiver':
      return waiverProblem(plan, record);
    case 'technology':
      return ownTechnologyProblem(record);
    case 'setting':
      return settingProblem(record);
    case 'note':
      return record.picture === undefined ? undefined : pictureIssue(record.picture);
    case 'meta':
    case 'declaration':
    case 'rule':
    case 'baseline':
    case 'group':
    case 'bookmark':
    case 'requirement':
    case 'risk':
    case 'decision':
    case 'action':
    case 'vote':
      return undefined;
  }
}

const componentProblem = (plan: PlanView, component: Component): Problem | undefined =>
  technologyProblem(plan, component, component.technology) ??
  factsProblem(componentOwner(component), component.facts);

const relationRecordProblem = (plan: PlanView, relation: Relation): Problem | undefined =>
  relationProblem(plan, relation) ?? factsProblem(relationOwner(relation), relation.facts);

function waiverProblem(plan: PlanView, { rule, subject }: Waiver): Problem | undefined {
  if (subject === 'plan' || plan.component(subject) !== undefined) return undefined;
  return refuse(
    'waiver-dangles',
    t`A waiver of ${rule} is about ${subject}, which is not in the plan. Leave the waiver out.`,
  ).error;
}
