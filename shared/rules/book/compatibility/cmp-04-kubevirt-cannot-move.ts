import type { RuleData } from '#shared/rules/rule.ts';

export const kubevirtCannotMove = {
  id: 'CMP-04',
  version: 1,
  title: 'KubeVirt cannot move this machine while it runs',
  layers: ['processing', 'storage'],
  goals: ['agility', 'availability'],
  severity: 'error',
  on: ['vm'],
  let: {
    volumes: "self.to('stores')",
  },
  // Few platforms are Kubernetes: a product nobody has chosen is none.
  when: "self.to('runsOn').exists(g, has(g.technology) && g.flag('kubernetes'))",
  assert:
    "!self.needsLiveMigration || (volumes.all(v, v.accessMode == 'RWX') && self.podBinding != 'bridge')",
  message:
    "${self.name} must move while running, and ${has(self.podBinding) && self.podBinding == 'bridge' ? 'it is bridged to the network of its pod' : 'its volume can be mounted on one node only'}: KubeVirt refuses the move.",
  highlight: ['volumes'],
  fixes: [
    {
      title: 'Provide its volumes for several nodes (RWX)',
      edits: [{ set: 'accessMode', of: 'volumes', to: 'RWX' }],
    },
    {
      title: 'Join the pod network by masquerade',
      edits: [{ set: 'podBinding', of: 'self', to: 'masquerade' }],
    },
    {
      title: 'Do without live migration',
      edits: [{ set: 'needsLiveMigration', of: 'self', to: false }],
    },
  ],
  docs: {
    why: 'KubeVirt moves a machine by starting it in a second pod, on another node, while the first still runs. Both need the volume at that moment, so its access mode must be ReadWriteMany; and a machine bridged to the pod network would keep an address that belongs to the old pod.',
    fix: 'Choose a storage class with ReadWriteMany, block mode where it can be had, and the masquerade binding or a secondary network.',
    waive: 'When the machine is moved only while switched off.',
    sources: ['KV'],
  },
} as const satisfies RuleData;
