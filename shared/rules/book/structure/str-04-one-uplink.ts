import type { RuleData } from '#shared/rules/rule.ts';

export const oneUplink = {
  id: 'STR-04',
  version: 1,
  title: 'One cable or switch isolates this server',
  layers: ['network'],
  goals: ['availability'],
  severity: 'warning',
  on: ['server'],
  let: {
    ends: "[self] + self.to('mountedIn').ofKind('chassis')",
    switches: "(ends.toAll('linksTo') + ends.fromAll('linksTo')).ofKind('switch').distinct()",
  },
  assert:
    "!(has(self.nicCount) && self.nicCount < 2) && (size(switches) >= 2 || switches.exists(s, has(s.stacked) && s.stacked) || (plan.count('switch') == 0 && self.nicCount >= 2))",
  message:
    "${has(self.nicCount) && self.nicCount < 2 ? self.name + ' has fewer than two network adapters' : size(switches) == 0 ? self.name + ' is linked to no switch' : 'All links of ' + self.name + ' end at one switch'}: one failure cuts off everything on it.",
  highlight: ['switches'],
  fixes: [
    {
      title: 'Link it to a second switch',
      edits: [
        { add: 'switch', as: 'second', name: 'Second switch' },
        { relate: 'linksTo', from: 'self', to: 'second' },
      ],
    },
    {
      title: 'Make its switch a stacked pair',
      edits: [{ set: 'stacked', of: 'switches', to: true }],
    },
  ],
  docs: {
    why: 'A host carries many machines, and a single adapter, cable or switch takes all of them off the network while they go on running. Clusters then have to guess whether the host is dead.',
    fix: 'Give it two adapters and link them to two switches, or to a stacked pair.',
    waive:
      'When the host is one of many that run copies of the same stateless work, or a lab where a lost hour costs nothing.',
    sources: ['own knowledge'],
  },
} as const satisfies RuleData;
