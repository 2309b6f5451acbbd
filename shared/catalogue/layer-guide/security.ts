import type { LayerGuide } from './guide.ts';

export const securityGuide = {
  title: 'Security for virtual environments',
  definition:
    'Tools that watch and protect all of the other layers, so that only authorized use can be made of the resources.',
  kinds: [
    'Identity, second factor, and the one way for administrators',
    'Isolation: firewalls, and rules in front of each machine',
    'Detection of malware and intrusion',
    'Keys, and evidence that cannot be written over',
  ],
  serves: ['security'],
  does: [
    'Knows who people are, and asks for a second factor.',
    'Lets only what is allowed pass between segments and machines.',
    'Finds intrusion and keeps the evidence away from what it watches.',
    'Keeps the keys of encrypted data.',
  ],
  useWhen: ['Always. It crosses every layer, and every other goal depends on it.'],
  notWhen: ['Never left out. In a closed lab it may be small, and the plan then says so.'],
  suppliers: [
    'entra-id',
    'keycloak',
    'cyberark',
    'vmware-nsx-dfw',
    'palo-alto-ngfw',
    'wazuh',
    'hashicorp-vault',
  ],
  suppliersThen: [
    'active-directory',
    'rsa-securid',
    'vmware-vshield-zones',
    'reflex-vms',
    'altor-vf',
    'trend-core-protection',
    'tripwire',
  ],
  examples: [
    'Administrators reach the management segment through one recorded bastion, with a second factor.',
    'A firewall pair stands between users, workloads and management.',
    'Logs of all hosts go to a server that the hosts cannot write over.',
  ],
  atStake: {
    headline: 'Nothing guards the layers',
    sentence: 'Who may do what, and how anyone would notice, is not planned.',
  },
  usualWays: [
    {
      title: 'Identity',
      kind: 'idp',
      technology: 'keycloak',
      price: '+2 instances, second factor',
    },
    { title: 'Firewall', kind: 'firewall', technology: 'opnsense', price: '+1 firewall pair' },
    { title: 'Security log', kind: 'siem', technology: 'wazuh', price: '+1 log server' },
  ],
} as const satisfies LayerGuide;
