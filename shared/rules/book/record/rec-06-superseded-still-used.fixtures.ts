import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const supersededStillUsedFixtures: RuleFixtures = {
  rule: 'REC-06',
  plan: {
    record: {
      decisions: {
        Restart: { status: 'superseded', supersededBy: 'Lockstep' },
        Lockstep: {},
        Backup: { links: [{ to: 'decision', id: 'Restart' }] },
      },
    },
  },
  finds: ['plan'],
  says: 'ADR-0001 Restart',
  clear: [
    {
      name: 'Only the decision in its place names it',
      record: {
        decisions: {
          Restart: { status: 'superseded', supersededBy: 'Lockstep' },
          Lockstep: { links: [{ to: 'decision', id: 'Restart' }] },
        },
      },
    },
    {
      name: 'What names it was rejected',
      record: {
        decisions: {
          Restart: { status: 'superseded', supersededBy: 'Lockstep' },
          Lockstep: {},
          Backup: { status: 'rejected', links: [{ to: 'decision', id: 'Restart' }] },
        },
      },
    },
    {
      name: 'It is in force',
      record: {
        decisions: { Restart: {}, Backup: { links: [{ to: 'decision', id: 'Restart' }] } },
      },
    },
    {
      name: 'The action that names it is done',
      record: {
        decisions: { Restart: { status: 'deprecated' } },
        actions: { Test: { status: 'done', links: [{ to: 'decision', id: 'Restart' }] } },
      },
    },
  ],
  alsoFinds: [
    {
      name: 'It is deprecated, and an open action follows it',
      record: {
        decisions: { Restart: { status: 'deprecated' } },
        actions: { Test: { links: [{ to: 'decision', id: 'Restart' }] } },
      },
    },
    {
      name: 'A requirement names it',
      record: {
        decisions: {
          Restart: { status: 'superseded', supersededBy: 'Lockstep' },
          Lockstep: { links: [{ to: 'requirement', id: 'Fast' }] },
        },
        requirements: { Fast: { links: [{ to: 'decision', id: 'Restart' }] } },
      },
    },
  ],
  neverUnknown: 'Links are there or not.',
};
