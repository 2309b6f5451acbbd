import type { RuleData } from '#shared/rules/rule.ts';

/** Makes two of every single point whose kind can say that it is two. Hosts, power and places need drawing. */
export const doubleThem = {
  title: 'Make two of what can say that it is two',
  edits: [
    {
      set: 'instances',
      of: "self.singlePoints.ofKind('accessGateway', 'accessBroker', 'sessionHost', 'vpn', 'idp', 'kms', 'dns', 'timeSource', 'workloadManager')",
      to: 2,
    },
    {
      set: 'haPair',
      of: "self.singlePoints.ofKind('firewall', 'loadBalancer', 'router')",
      to: true,
    },
    { set: 'stacked', of: "self.singlePoints.ofKind('switch')", to: true },
    { set: 'controllers', of: "self.singlePoints.ofKind('array', 'nas')", to: 2 },
  ],
} as const satisfies NonNullable<RuleData['fixes']>[number];
