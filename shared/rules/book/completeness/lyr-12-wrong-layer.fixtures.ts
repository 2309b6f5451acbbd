import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';
import { kindData, kindNames } from '#shared/catalogue/kinds.ts';
import { isLayer } from '#shared/catalogue/layers.ts';

/** One of each kind that stands on a layer. */
const oneOfEach = kindNames.filter((kind) => isLayer(kindData(kind).lane));

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
    {
      name: 'One of each kind was put where it does not belong',
      without: ['door'],
      add: {
        parts: Object.fromEntries(
          oneOfEach.map(
            (kind) =>
              [
                kind,
                [kind, { lane: kindData(kind).lane === 'network' ? 'storage' : 'network' }],
              ] as const,
          ),
        ),
      },
      finds: [...oneOfEach],
    },
  ],
  neverUnknown: 'A component without a technology belongs to the layer of its kind.',
};
