import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const wrongLayerFixtures: RuleFixtures = {
  rule: 'LYR-12',
  plan: { parts: { door: ['accessGateway', { lane: 'network' }] } },
  finds: ['door'],
  says: 'belongs to access',
  clear: [{ name: 'It is on its own layer', facts: { door: { lane: 'access' } } }],
  alsoFinds: [
    { name: 'It was put on management', facts: { door: { lane: 'management' } } },
    {
      name: 'A server was put on storage',
      without: ['door'],
      add: { parts: { server: ['server', { lane: 'storage' }] } },
      finds: ['server'],
    },
  ],
  neverUnknown: 'A component without a technology belongs to the layer of its kind.',
};
