import type { Kind } from '#shared/catalogue/kinds.ts';
import type { PlanSketch } from '#shared/plan/plan-sketch.ts';
import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

const machines = (kind: Kind, count: number, stem: string): NonNullable<PlanSketch['parts']> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`${stem}-${index + 1}`, [kind] as const]),
  );

export const machinesWithoutEndFixtures: RuleFixtures = {
  rule: 'MGT-06',
  plan: { parts: { ...machines('vm', 20, 'vm'), ct: ['osContainer'], manager: ['vmManager'] } },
  finds: ['plan'],
  says: '21 machines',
  clear: [
    {
      name: 'Somebody answers for one of two VM managers',
      add: { parts: { other: ['vmManager', { owner: 'Platform team' }] } },
    },

    { name: 'Twenty machines', without: ['ct'] },
    { name: 'Something orchestrates', add: { parts: { morpheus: ['orchestrator'] } } },
    { name: 'A machine is a template', facts: { 'vm-1': { isTemplate: true } } },
    { name: 'Somebody answers for the VM manager', facts: { manager: { owner: 'Platform team' } } },
    { name: 'A branch of as many', add: { profile: 'branch' } },
    {
      name: 'A hundred in a lab',
      add: { profile: 'lab', parts: machines('vm', 79, 'more') },
    },
  ],
  alsoFinds: [
    { name: 'A machine that is no template', facts: { 'vm-1': { isTemplate: false } } },
    { name: 'More in a branch', add: { profile: 'branch', parts: machines('vm', 10, 'more') } },
  ],
  neverUnknown:
    'A template or owner that is not stated is none that is known, which is what the rule says.',
};
