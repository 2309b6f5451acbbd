import type { RuleData } from '#shared/rules/rule.ts';
import { majority, members, witnesses } from './quorum.ts';

export const twoNodesWithoutWitness = {
  id: 'STR-10',
  version: 1,
  title: 'Two members and no witness',
  layers: ['processing'],
  goals: ['availability'],
  severity: 'error',
  on: ['failoverCluster', 'hostCluster'],
  let: { members, witnesses, majority },
  when: 'size(members) == 2',
  assert: 'size(witnesses) > 0 || !(majority)',
  message:
    '${self.name} has two votes and no witness: when either member fails, the other has no majority and stops as well.',
  highlight: ['members'],
  hides: ['STR-09'],
  fixes: [
    {
      title: 'Add a witness at a third place',
      edits: [
        { add: 'quorumVote', as: 'witness', name: 'Witness' },
        { relate: 'votesIn', from: 'witness', to: 'self' },
      ],
    },
  ],
  docs: {
    why: 'One of two is no majority. A cluster of two that decides by majority survives no failure at all: it costs twice as much as one server and stops twice as often.',
    fix: 'Add a witness or a QDevice outside both members, best at a third place.',
    waive:
      'When the product has a mode for two members in which fencing decides who goes on, and that mode is set.',
    sources: ['MSQ', 'PVECM'],
  },
} as const satisfies RuleData;
