import type { RuleData } from '#shared/rules/rule.ts';

export const pinnedToItsHost = {
  id: 'CMP-10',
  version: 1,
  title: 'A device handed through pins the machine to its host',
  layers: ['processing'],
  goals: ['agility', 'availability'],
  severity: 'error',
  on: ['vm'],
  // A device handed through is the exception: what nobody stated is none.
  when: 'has(self.passthrough) && self.passthrough',
  assert: '!self.needsLiveMigration',
  message:
    '${self.name} must move while running, and a physical device is handed through to it: it is pinned to its host.',
  highlight: ["self.to('runsOn')"],
  fixes: [
    {
      title: 'Use a virtual device instead',
      edits: [{ set: 'passthrough', of: 'self', to: false }],
    },
    {
      title: 'Do without live migration',
      edits: [{ set: 'needsLiveMigration', of: 'self', to: false }],
    },
  ],
  docs: {
    why: 'With passthrough or SR-IOV the guest drives the hardware itself, and the platform cannot take its state along. Each maintenance of that host is then an outage of the machine, and automatic balancing leaves it out.',
    fix: 'Use a virtual network adapter or a shared graphics processor (vGPU) whose platform supports migration, or accept that it stops for maintenance.',
    waive:
      'When the product moves machines with this device, as some do with vGPU or with a standby virtual adapter.',
    sources: ['own knowledge'],
  },
} as const satisfies RuleData;
