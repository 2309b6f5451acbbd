import type { RuleData } from '#shared/rules/rule.ts';
import { members } from './quorum.ts';

export const noFencing = {
  id: 'STR-13',
  version: 1,
  title: 'Shared data and nothing that stops a lost member',
  layers: ['processing', 'storage'],
  goals: ['availability'],
  severity: 'error',
  on: ['failoverCluster'],
  let: {
    members,
    fenced:
      "size(self.from('fences')) > 0 || (size(members) > 0 && members.all(m, size(m.from('fences')) > 0))",
  },
  assert: 'fenced || self.lockArbitration || !self.sharedData',
  message:
    'The members of ${self.name} share data and nothing stops a lost one: two may write the same data at once and destroy it.',
  highlight: ['members'],
  fixes: [
    {
      title: 'Add a fencing device',
      edits: [
        { add: 'fenceDevice', as: 'fence', name: 'Fencing', facts: { fenceMethod: 'ipmi' } },
        { relate: 'fences', from: 'fence', to: 'self' },
      ],
    },
    {
      title: 'Turn on lock arbitration',
      edits: [{ set: 'lockArbitration', of: 'self', to: true }],
    },
  ],
  docs: {
    why: 'A member that no longer answers may be dead, or only unheard. If another takes over while the first still writes, both change the same blocks and the data is lost: this is called split brain. Fencing makes sure that the lost one has stopped.',
    fix: 'Fence by the management controller and a switched PDU, by SBD or a watchdog, or let the storage decide by SCSI-3 reservations.',
    waive:
      'When the product arbitrates by itself in a way the plan does not show; then state it as lock arbitration instead.',
    sources: ['PCMK', 'PVEHA'],
  },
} as const satisfies RuleData;
