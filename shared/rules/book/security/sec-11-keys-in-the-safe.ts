import type { RuleData } from '#shared/rules/rule.ts';

export const keysInTheSafe = {
  id: 'SEC-11',
  version: 1,
  title: 'The keys lie in the safe they open',
  layers: ['security', 'storage'],
  goals: ['availability', 'security'],
  severity: 'error',
  on: ['kms'],
  let: {
    unlocked: "self.to('encrypts')",
    places: "self.to('runsOn')",
    own: "self.to('stores')",
    locked: "own.exists(v, v in unlocked || v.to('providedBy').exists(s, s in unlocked))",
    shut: "places.filter(p, p in unlocked || ([p] + p.reach('runsOn')).toAll('stores').exists(v, v in unlocked || v.to('providedBy').exists(s, s in unlocked)))",
  },
  assert: '!locked && (size(places) == 0 || size(shut) < size(places))',
  message:
    '${self.name} lies on storage that it must unlock: after a full outage the storage waits for the keys, and the keys wait for the storage.',
  highlight: ['unlocked', 'shut'],
  fixes: [
    {
      title: 'Run it on a server of its own',
      edits: [
        { add: 'server', as: 'host', name: 'Key server' },
        { unrelate: 'runsOn', from: 'self', to: 'shut' },
        { unrelate: 'stores', from: 'self', to: 'own' },
        { relate: 'runsOn', from: 'self', to: 'host' },
      ],
    },
  ],
  docs: {
    why: 'Encrypted storage asks the key manager before it gives anything out. When the key manager is a machine on that storage, everything goes well until the first full outage; then neither starts, and without a copy of the keys elsewhere the data is gone. That all of its instances lie there is what counts: one outside is enough.',
    fix: 'Run the key manager, or one instance of it, on its own hardware, at another site or as a service; keep a recovery copy of the keys in a real safe.',
    waive:
      'When the storage starts with keys it keeps in its own hardware, and the key manager is only needed for new ones.',
    sources: ['own knowledge'],
  },
} as const satisfies RuleData;
