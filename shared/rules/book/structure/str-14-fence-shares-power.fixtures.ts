import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const fenceSharesPowerFixtures: RuleFixtures = {
  rule: 'STR-14',
  plan: {
    parts: {
      ha: ['failoverCluster', { lockArbitration: false }],
      'n-1': ['server'],
      'n-2': ['server'],
      ipmi: ['fenceDevice', { fenceMethod: 'ipmi' }],
    },
    relations: [
      ['n-1', 'memberOf', 'ha'],
      ['n-2', 'memberOf', 'ha'],
      ['ipmi', 'fences', 'ha'],
    ],
  },
  finds: ['ipmi'],
  says: 'is the only fencing of ha',
  clear: [
    {
      name: 'A switched PDU fences the cluster as well',
      add: {
        parts: { pdu: ['fenceDevice', { fenceMethod: 'pdu' }] },
        relations: [['pdu', 'fences', 'ha']],
      },
    },
    { name: 'Locks arbitrate', facts: { ha: { lockArbitration: true } } },
    {
      name: 'It fences one member, and SBD the whole cluster',
      add: {
        parts: { sbd: ['fenceDevice', { fenceMethod: 'sbd' }] },
        relations: [
          ['ipmi', 'fences', 'n-1'],
          ['sbd', 'fences', 'ha'],
        ],
      },
      unrelated: ['ipmi fences ha'],
    },
    {
      name: 'It fences a member of no cluster, which a PDU fences as well',
      facts: { ha: { lockArbitration: undefined } },
      add: {
        parts: { lone: ['server'], pdu: ['fenceDevice', { fenceMethod: 'pdu' }] },
        relations: [
          ['ipmi', 'fences', 'lone'],
          ['pdu', 'fences', 'lone'],
        ],
      },
      unrelated: ['ipmi fences ha'],
    },
    { name: 'It is a switched PDU itself', facts: { ipmi: { fenceMethod: 'pdu' } } },
    { name: 'It fences nothing', unrelated: ['ipmi fences ha'] },
    {
      name: 'A second level decides, whatever is said of locks',
      facts: { ha: { lockArbitration: undefined } },
      add: {
        parts: { pdu: ['fenceDevice', { fenceMethod: 'pdu' }] },
        relations: [['pdu', 'fences', 'ha']],
      },
    },
  ],
  alsoFinds: [
    {
      name: 'The other device is a controller too',
      add: {
        parts: { second: ['fenceDevice', { fenceMethod: 'ipmi' }] },
        relations: [['second', 'fences', 'ha']],
      },
      finds: ['ipmi', 'second'],
    },
    {
      name: 'Of two targets one has a second level',
      add: {
        parts: {
          'n-3': ['server'],
          pdu: ['fenceDevice', { fenceMethod: 'pdu' }],
        },
        relations: [
          ['ipmi', 'fences', 'n-3'],
          ['pdu', 'fences', 'n-3'],
        ],
      },
    },
    {
      name: 'It fences one member, and nothing else does',
      add: { relations: [['ipmi', 'fences', 'n-1']] },
      unrelated: ['ipmi fences ha'],
    },
    {
      name: 'It fences a host cluster',
      add: {
        parts: { pve: ['hostCluster'] },
        relations: [['ipmi', 'fences', 'pve']],
      },
      unrelated: ['ipmi fences ha'],
    },
  ],
  unknown: [
    {
      name: 'How it fences is not stated',
      facts: { ipmi: { fenceMethod: undefined } },
      missing: [['ipmi', 'fenceMethod']],
    },
    {
      name: 'How the other device fences is not stated',
      add: { parts: { second: ['fenceDevice'] }, relations: [['second', 'fences', 'ha']] },
      missing: [['second', 'fenceMethod']],
    },
    {
      name: 'Whether locks arbitrate is not stated',
      facts: { ha: { lockArbitration: undefined } },
      missing: [['ha', 'lockArbitration']],
    },
  ],
};
