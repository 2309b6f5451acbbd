import type { Ids } from '#shared/base/ids.ts';
import { technologiesOfKind } from '#shared/catalogue/catalogue.ts';
import { fieldOf } from '#shared/catalogue/fields.ts';
import { goalKinds } from '#shared/catalogue/goals.ts';
import { kindData } from '#shared/catalogue/kinds.ts';
import { bands } from '#shared/catalogue/layers.ts';
import { legalRelations } from '#shared/catalogue/legality.ts';
import { type Change } from '#shared/plan/change.ts';
import { PlanDraft } from '#shared/plan/plan-draft.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { randomEdit } from '#shared/plan/random/random-edit.ts';
import { pick, randomValue, type Random } from '#shared/plan/random/random-value.ts';
import { relationProblem } from '#shared/plan/checking/relation-problem.ts';
import { profiles, type Component } from '#shared/plan/records.ts';
import { ruleSetting } from '#shared/plan/setting-name.ts';
import type { Finding } from '#shared/rules/finding.ts';
import { fingerprint } from './fingerprint.ts';

type Edit = (draft: PlanDraft, random: Random, ids: Ids) => void;

/** An edit of anything that rules read, chosen by chance: facts, columns, technologies, relations, goals, profile, kinds. */
export function randomRuleEdit(plan: PlanView, random: Random, ids: Ids): Change {
  const draft = new PlanDraft(plan);
  for (let count = 0; count < 1 + random() * 2; count++) pick(random, edits)!(draft, random, ids);
  return draft.change;
}

const anyComponent = (draft: PlanDraft, random: Random): Component | undefined =>
  pick(random, [...draft.all('component')]);

const stateFact: Edit = (draft, random) => {
  const component = anyComponent(draft, random);
  const field = component === undefined ? undefined : pick(random, kindData(component.kind).fields);
  if (component === undefined || field === undefined) return;
  const fact =
    random() < 0.3 ? undefined : { value: randomValue(fieldOf(field), random), origin: 'typed' };
  draft.set('component', component.id, `facts.${field}`, fact);
};

const setTechnology: Edit = (draft, random) => {
  const component = anyComponent(draft, random);
  if (component === undefined) return;
  const known = technologiesOfKind(component.kind).map((technology) => technology.id);
  draft.set(
    'component',
    component.id,
    'technology',
    random() < 0.3 ? undefined : (pick(random, known) ?? 'own-product'),
  );
};

const setLane: Edit = (draft, random) => {
  const component = anyComponent(draft, random);
  if (component !== undefined) draft.set('component', component.id, 'lane', pick(random, bands));
};

const changeKind: Edit = (draft, random) => {
  const component = anyComponent(draft, random);
  if (component !== undefined && random() < 0.4)
    draft.set(
      'component',
      component.id,
      'kind',
      pick(random, ['vm', 'server', 'hypervisor', 'switch', 'workload']),
    );
};

const relate: Edit = (draft, random, ids) => {
  const [from, to] = [anyComponent(draft, random), anyComponent(draft, random)];
  const kind =
    from === undefined || to === undefined
      ? undefined
      : pick(random, legalRelations(from.kind, to.kind));
  if (kind === undefined) return;
  const relation = { id: ids.next(), kind, from: from!.id, to: to!.id, facts: {} };
  if (relationProblem(draft, relation) === undefined) draft.add('relation', relation);
};

const moveRelation: Edit = (draft, random) => {
  const relation = pick(random, [...draft.all('relation')]);
  const other = anyComponent(draft, random);
  if (relation !== undefined && other !== undefined && other.id !== relation.from)
    draft.set('relation', relation.id, 'to', other.id);
};

const unrelate: Edit = (draft, random) => {
  const relation = pick(random, [...draft.all('relation')]);
  if (relation !== undefined) draft.remove('relation', relation.id);
};

const rankGoal: Edit = (draft, random) => {
  const goal = pick(
    random,
    [...draft.all('component')].filter((component) => component.kind === 'goal'),
  );
  if (goal === undefined) return;
  draft.set('component', goal.id, 'facts.priority', {
    value: Math.ceil(random() * 4),
    origin: 'typed',
  });
  if (random() < 0.3)
    draft.set('component', goal.id, 'facts.goalKind', {
      value: pick(random, goalKinds)!,
      origin: 'typed',
    });
};

const setProfile: Edit = (draft, random) => {
  if (random() < 0.4) draft.set('meta', 'plan', 'profile', pick(random, profiles));
};

const setRule: Edit = (draft, random) => {
  const rule = pick(random, [
    'SYN-02',
    'SYN-03',
    'SYN-07',
    'SYN-08',
    'LYR-09',
    'STR-04',
    'GOL-01',
  ])!;
  const [key, value] = pick(random, [
    ['off', random() < 0.5],
    ['severity', pick(random, ['error', 'info'])!],
    ['most', Math.ceil(random() * 9)],
  ] as const)!;
  const id = ruleSetting(rule, key);
  if (draft.get('setting', id) === undefined)
    draft.add('setting', { id, value, setOn: '2026-01-01' });
  else if (random() < 0.5) draft.set('setting', id, 'value', value);
  else draft.remove('setting', id);
};

const anything: Edit = (draft, random, ids) => {
  for (const patch of randomEdit(draft, random, ids)) draft.take(patch);
};

const edits: readonly Edit[] = [
  anything,
  anything,
  stateFact,
  stateFact,
  stateFact,
  setTechnology,
  setLane,
  changeKind,
  relate,
  relate,
  relate,
  moveRelation,
  unrelate,
  rankGoal,
  setProfile,
  setRule,
];

/** Waives a finding, sometimes until a day and sometimes for as long as its facts are the same. */
export function randomWaiver(plan: PlanView, finding: Finding, random: Random, ids: Ids): Change {
  const draft = new PlanDraft(plan);
  draft.add('waiver', {
    id: ids.next(),
    rule: finding.rule,
    subject: finding.subjects[0]!.id,
    reason: 'Accepted',
    waivedOn: '2026-01-01',
    ...(random() < 0.3 ? { until: pick(random, ['2025-12-31', '2026-06-30'])! } : {}),
    ...(random() < 0.6 ? { fingerprint: fingerprint(finding.facts) } : {}),
  });
  return draft.change;
}
