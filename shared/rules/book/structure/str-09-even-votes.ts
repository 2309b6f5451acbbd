import type { RuleData } from '#shared/rules/rule.ts';
import { majority, members, witnesses } from './quorum.ts';

export const evenVotes = {
  id: 'STR-09',
  version: 1,
  title: 'An even number of votes and no witness',
  layers: ['processing'],
  goals: ['availability'],
  severity: 'warning',
  on: ['failoverCluster', 'hostCluster'],
  let: { members, witnesses, majority },
  when: 'size(members) > 0 && size(witnesses) == 0',
  assert: 'size(members) % 2 == 1 || !(majority)',
  message:
    '${self.name} has ${size(members)} votes and no witness: when it splits into equal halves, neither may go on and the cluster stops.',
  highlight: ['members'],
  fixes: [
    {
      title: 'Add a witness',
      edits: [
        { add: 'quorumVote', as: 'witness', name: 'Witness' },
        { relate: 'votesIn', from: 'witness', to: 'self' },
      ],
    },
  ],
  docs: {
    why: 'A cluster that decides by majority goes on only where more than half of the votes meet. With an even number a split down the middle leaves two halves, and neither is a majority.',
    fix: 'Add a disk, file share or cloud witness, or a QDevice, at a third place; or make the number of members odd.',
    waive:
      'When the product adjusts its votes by itself and the members share one switch, so that an equal split cannot happen.',
    sources: ['MSQ', 'PVECM'],
  },
} as const satisfies RuleData;
