import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const decisionOnNothingFixtures: RuleFixtures = {
  rule: 'REC-03',
  plan: {
    parts: { 'esx-01': ['server'] },
    record: {
      decisions: {
        Lockstep: {
          links: [
            { to: 'decision', id: 'Two sites' },
            { to: 'component', id: 'esx-01' },
          ],
        },
        'Two sites': { status: 'rejected' },
      },
    },
  },
  finds: ['plan'],
  says: 'ADR-0001 Lockstep (ADR-0002 was rejected)',
  clear: [
    {
      name: 'What it builds on was accepted',
      record: {
        decisions: {
          Lockstep: {
            links: [
              { to: 'decision', id: 'Two sites' },
              { to: 'component', id: 'esx-01' },
            ],
          },
          'Two sites': { status: 'accepted' },
        },
      },
    },
    {
      name: 'It is only proposed itself',
      record: {
        decisions: {
          Lockstep: { status: 'proposed', links: [{ to: 'decision', id: 'Two sites' }] },
          'Two sites': { status: 'rejected' },
        },
      },
    },
  ],
  alsoFinds: [
    {
      name: 'The component is gone',
      record: { decisions: { Lockstep: { links: [{ to: 'component', id: 'esx-99' }] } } },
    },
    {
      name: 'The risk it answers is gone',
      record: { decisions: { Lockstep: { links: [{ to: 'risk', id: 'flood' }] } } },
    },
  ],
  neverUnknown: 'What is named is there or not.',
};
