import type { RuleData } from '#shared/rules/rule.ts';

export const backupUnderDomainAdmin = {
  id: 'SEC-06',
  version: 1,
  title: 'The administrators of production can delete the backups',
  layers: ['security', 'management'],
  goals: ['security'],
  severity: 'warning',
  on: ['backup'],
  assert: '!self.domainAdmin',
  message:
    '${self.name} is run by the domain administrators: a stolen administrator account deletes the backups as well as what they protect.',
  fixes: [
    {
      title: 'Give it administrators of its own, behind a bastion',
      edits: [
        { set: 'domainAdmin', of: 'self', to: false },
        { add: 'pam', as: 'bastion', name: 'Backup bastion' },
        { relate: 'authenticates', from: 'bastion', to: 'self' },
      ],
    },
  ],
  docs: {
    why: 'Intruders who encrypt data look for an account of the domain administrators first, because it opens everything, and use it to delete the backups before they begin. A backup with accounts of its own, that the production domain does not know, is out of reach of that account.',
    fix: 'Take the backup servers out of the production domain, give them accounts of their own and let people in through a bastion.',
    waive:
      'When the copies cannot be deleted by anybody before their time, and that has been tried.',
    sources: ['CISA2'],
  },
} as const satisfies RuleData;
