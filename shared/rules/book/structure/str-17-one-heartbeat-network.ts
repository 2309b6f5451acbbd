import type { RuleData } from '#shared/rules/rule.ts';
import { majority, members } from './quorum.ts';

export const oneHeartbeatNetwork = {
  id: 'STR-17',
  version: 1,
  title: 'One heartbeat network, or one that carries other loads',
  layers: ['network', 'processing'],
  goals: ['availability'],
  severity: 'warning',
  on: ['failoverCluster', 'hostCluster'],
  params: {
    networks: {
      label: 'Heartbeat networks',
      default: 2,
      unit: 'networks',
      min: 1,
      profiles: { lab: 1 },
    },
  },
  let: {
    members,
    majority,
    segments: "self.to('attachedTo')",
    heartbeats: "segments.filter(s, s.segmentRole == 'heartbeat')",
    // What a host cluster is attached to carries machines and storage as well: only its heartbeats are asked for.
    shared:
      "self.kind == 'failoverCluster' && size(segments) > 0 && segments.all(s, s.segmentRole == 'storage' || s.segmentRole == 'backup')",
    links:
      'has(self.heartbeatNetworks) || size(heartbeats) == 0 ? self.heartbeatNetworks : size(heartbeats)',
  },
  when: "size(members) >= 2 && (self.kind == 'failoverCluster' || majority)",
  assert: '!shared && links >= params.networks',
  message:
    "${self.name} ${shared ? 'sends its heartbeats over networks of storage or backup' : 'has too few heartbeat networks'}: congestion or one failure looks like the death of a member.",
  highlight: ['segments'],
  fixes: [
    {
      title: 'Give it two heartbeat networks of its own',
      edits: [
        { unrelate: 'attachedTo', from: 'self', to: 'shared ? segments : heartbeats' },
        { add: 'segment', as: 'a', name: 'Heartbeat A', facts: { segmentRole: 'heartbeat' } },
        { add: 'segment', as: 'b', name: 'Heartbeat B', facts: { segmentRole: 'heartbeat' } },
        { relate: 'attachedTo', from: 'self', to: 'a' },
        { relate: 'attachedTo', from: 'self', to: 'b' },
        { set: 'heartbeatNetworks', of: 'self', to: 2 },
      ],
    },
  ],
  docs: {
    why: 'Members of a cluster take silence for death. On a single network a pulled cable makes all of them silent at once; on a network that also carries backups or storage, an hour of heavy load does the same. The cluster then moves or stops services that were running well. Corosync asks for a network of its own, low in latency, and takes up to eight links.',
    fix: 'Give heartbeats a small network of their own, and a second link over another network.',
    waive:
      'When the two links are one bonded pair over two switches and the heartbeat has priority on it: then state two networks.',
    sources: ['PVECM'],
  },
} as const satisfies RuleData;
