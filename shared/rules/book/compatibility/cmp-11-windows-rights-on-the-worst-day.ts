import type { RuleData } from '#shared/rules/rule.ts';

export const windowsRightsOnTheWorstDay = {
  id: 'CMP-11',
  version: 1,
  title: 'Fewer Windows rights than machines on the worst day',
  layers: ['processing'],
  goals: ['cost'],
  severity: 'warning',
  on: ['server', 'hostCluster'],
  when: "has(self.windowsEdition) && self.windowsEdition == 'standard' && applies(self.machinesPerHostAtWorst)",
  assert: 'self.machinesPerHostAtWorst <= 2 * self.windowsLicenceSets',
  message:
    '${self.name} may have to run ${self.machinesPerHostAtWorst} with Windows on one host, and its Standard licences allow ${2 * self.windowsLicenceSets}: on the day of a failure it is not licensed.',
  fixes: [
    {
      title: 'License the Datacenter edition',
      edits: [{ set: 'windowsEdition', of: 'self', to: 'datacenter' }],
    },
  ],
  docs: {
    why: 'A Windows Server Standard licence for all cores of a host allows two machines there; licences can be stacked, two more for each. They belong to the host, so a cluster in which machines move needs on every host the rights for all machines that may ever land there: what counts is the day of a failure, not the usual one. Datacenter allows any number. Judged is the edition that the cluster, or a host for itself, states.',
    fix: 'Stack Standard licences, license Datacenter, keep Windows machines to some of the hosts by rules, or put them in a cluster of their own.',
    waive: 'When rules of the platform keep the machines on hosts that are licensed for them.',
    sources: ['DELL', 'GSE', 'PW'],
  },
} as const satisfies RuleData;
