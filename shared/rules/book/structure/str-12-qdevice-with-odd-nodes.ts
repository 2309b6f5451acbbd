import type { RuleData } from '#shared/rules/rule.ts';
import { members } from './quorum.ts';

export const qdeviceWithOddNodes = {
  id: 'STR-12',
  version: 1,
  title: 'A QDevice beside an odd number of nodes',
  layers: ['processing'],
  goals: ['availability'],
  severity: 'warning',
  on: ['failoverCluster', 'hostCluster'],
  let: { members, votes: "self.from('votesIn')" },
  assert:
    "size(members) % 2 == 0 || (has(self.technology) && !self.flag('corosync')) || !votes.exists(v, v.voteKind == 'qdevice')",
  message:
    'A QDevice votes in ${self.name}, which has an odd number of nodes (${size(members)}): it gets one vote fewer than the nodes together and becomes nearly a single point of failure.',
  highlight: ["votes.filter(v, has(v.voteKind) && v.voteKind == 'qdevice')"],
  fixes: [
    {
      title: 'Remove the QDevice',
      edits: [{ remove: "votes.filter(v, has(v.voteKind) && v.voteKind == 'qdevice')" }],
    },
  ],
  docs: {
    why: 'Beside an even number of nodes a QDevice gets one vote and breaks the tie. Beside an odd number Corosync gives it as many votes as all nodes but one, so that a single node with the QDevice may go on; but without the QDevice not one node may fail.',
    fix: 'Remove it, or make the number of nodes even.',
    waive: 'When a node is about to be added or removed and the number will soon be even.',
    sources: ['PVECM'],
  },
} as const satisfies RuleData;
