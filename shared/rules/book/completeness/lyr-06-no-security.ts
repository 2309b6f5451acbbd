import type { RuleData } from '#shared/rules/rule.ts';
import { virtualMachinesPlanned } from './virtual-machines-planned.ts';

export const noSecurity = {
  id: 'LYR-06',
  version: 1,
  title: 'Security is not planned',
  layers: ['security'],
  goals: ['security'],
  severity: 'error',
  on: 'plan',
  let: {
    // A repository nobody can overwrite counts: it is what stands between an attacker and the last copy.
    vaults:
      "plan.all('backupRepo').filter(r, (has(r.immutable) && r.immutable) || (has(r.offline) && r.offline))",
  },
  when: `${virtualMachinesPlanned} && !layers.notNeeded('security')`,
  assert: "plan.covering('security') > 0 || vaults.size() > 0",
  message:
    'Virtual servers are planned, but the security layer is empty: nothing makes sure that only authorized use is made of all the other layers.',
  fixes: [
    {
      title: 'Add identity, a second factor, a firewall and a security log',
      edits: [
        { add: 'idp', as: 'idp', name: 'Identity provider' },
        { add: 'mfa', as: 'mfa', name: 'Second factor' },
        { add: 'firewall', as: 'firewall', name: 'Firewall' },
        { add: 'siem', as: 'log', name: 'Security log' },
        {
          relate: 'authenticates',
          from: 'idp',
          to: "plan.all('accessGateway', 'accessBroker', 'vpn', 'vmManager')",
        },
        {
          relate: 'authenticates',
          from: 'mfa',
          to: "plan.all('accessGateway', 'accessBroker', 'vpn', 'vmManager')",
        },
        { relate: 'filters', from: 'firewall', to: "plan.all('segment')" },
        { relate: 'monitors', from: 'log', to: "plan.all('hostCluster') + plan.all('hypervisor')" },
      ],
    },
  ],
  docs: {
    why: 'Security crosses all the other layers: it monitors and protects them. A host that carries fifty machines is fifty targets behind one password. What is not drawn here is usually added after the first incident.',
    fix: 'Add identity with a second factor, a firewall or microsegmentation between segments, and a log that is kept away from what it watches.',
    waive: 'When another plan covers security for this scope: name it in the declaration.',
    sources: ['KSM', 'NIST125'],
  },
} as const satisfies RuleData;
