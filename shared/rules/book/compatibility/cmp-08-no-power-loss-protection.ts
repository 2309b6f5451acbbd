import type { RuleData } from '#shared/rules/rule.ts';

export const noPowerLossProtection = {
  id: 'CMP-08',
  version: 1,
  title: 'Consumer drives under shared storage',
  layers: ['storage'],
  goals: ['availability', 'performance'],
  severity: 'warning',
  on: ['sdsCluster'],
  let: {
    without:
      "self.from('memberOf').ofKind('server').filter(s, has(s.powerLossProtection) && !s.powerLossProtection)",
  },
  assert: "self.media == 'hdd' || (size(without) == 0 && self.powerLossProtection)",
  message:
    '${self.name} keeps data on drives without power-loss protection: writes that it has acknowledged may be gone after a power cut, and drives that are honest about it are slow.',
  highlight: ['without'],
  fixes: [
    {
      title: 'Use drives with power-loss protection',
      edits: [
        { set: 'powerLossProtection', of: 'self', to: true },
        { set: 'powerLossProtection', of: 'without', to: true },
      ],
    },
  ],
  docs: {
    why: 'Storage software asks its drives to write through before it acknowledges. Drives with capacitors do so from their cache at once; drives without either lie, and lose data with the power, or really wait for the flash, and are then slower than hard disks - and wear out within months. Storage on hard disks is not judged.',
    fix: 'Use enterprise or data-center SSDs with power-loss protection (PLP).',
    waive: 'When the pool holds data that can be made again, as in a lab.',
    sources: ['PVESYS'],
  },
} as const satisfies RuleData;
