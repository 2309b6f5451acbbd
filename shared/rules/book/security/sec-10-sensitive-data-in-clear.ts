import type { RuleData } from '#shared/rules/rule.ts';

export const sensitiveDataInClear = {
  id: 'SEC-10',
  version: 1,
  title: 'Sensitive data lies unencrypted',
  layers: ['security', 'storage'],
  goals: ['security'],
  severity: 'warning',
  on: ['volume'],
  params: {
    confidential: {
      label: 'Confidential data must be encrypted as well',
      default: false,
      profiles: { regulated: true },
    },
  },
  let: {
    stores: "self.to('providedBy').ofKind('array', 'nas', 'sdsCluster')",
    encrypted:
      "size(self.from('encrypts')) > 0 || (size(stores) > 0 && stores.all(s, size(s.from('encrypts')) > 0 || (has(s.encrypted) && s.encrypted))) || self.encrypted",
    users: "self.from('stores')",
    data: "(users + users.fromAll('runsOn')).ofKind('workload')",
    // What is stored decides; a volume that nothing is drawn to store on says it itself.
    sensitive:
      "(has(self.dataClass) || size(data) == 0) ? (self.dataClass == 'regulated' || (params.confidential && self.dataClass == 'confidential')) : data.exists(w, w.dataClass == 'regulated' || (params.confidential && w.dataClass == 'confidential'))",
  },
  when: 'sensitive',
  assert: 'encrypted',
  message:
    '${self.name} holds data whose class asks for encryption and is not encrypted at rest: a disk that leaves the building takes the data with it.',
  highlight: ['stores', 'data'],
  fixes: [
    {
      title: 'Encrypt it, with keys kept by a key manager',
      edits: [
        { set: 'encrypted', of: 'self', to: true },
        { add: 'kms', as: 'keys', name: 'Key manager', facts: { instances: 2 } },
        { relate: 'encrypts', from: 'keys', to: 'self' },
      ],
    },
  ],
  docs: {
    why: 'Disks are replaced under warranty, arrays are returned, snapshots are copied. Encryption at rest makes what leaves worthless without the keys, and laws that regulate the data mostly ask for it. The volume counts as encrypted when it, or all that provides it, says so or has its keys in a key manager.',
    fix: 'Turn on encryption in the storage or the platform, and keep the keys in a key manager elsewhere.',
    waive: 'When the application encrypts what it stores, and the keys are not on the same volume.',
    sources: ['own knowledge'],
  },
} as const satisfies RuleData;
