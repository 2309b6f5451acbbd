import type { PlanSketch } from '#shared/plan/plan-sketch.ts';
import { each } from '../each-relation.ts';
import { servers } from './ground.ts';

const workloads = ['orders', 'shop', 'crm', 'services', 'development'] as const;
const consoles = ['door', 'manager', 'backup', 'config', 'monitor', 'log'] as const;

/** What guards and manages all of it. Copies lie in the other building, where the administrators cannot delete them. */
export const guards: PlanSketch = {
  parts: {
    firewall: [
      'firewall',
      { name: 'Firewall pair', technology: 'opnsense', haPair: true, psuCount: 2, typicalW: 120 },
    ],
    idp: ['idp', { name: 'Sign-in', technology: 'keycloak', instances: 2, mfa: true }],
    mfa: ['mfa', { name: 'Second factor', technology: 'yubikey', instances: 2 }],
    log: [
      'siem',
      {
        name: 'Security log',
        technology: 'wazuh',
        retentionDays: 365,
        alertTarget: 'On-call rota',
      },
    ],
    keys: ['kms', { name: 'Key manager', technology: 'hashicorp-vault', instances: 2 }],
    manager: [
      'vmManager',
      {
        name: 'VM manager',
        technology: 'proxmox-datacenter-manager',
        mfa: true,
        adminRoles: true,
        instances: 1,
      },
    ],
    config: ['configMgmt', { name: 'Configuration', technology: 'ansible' }],
    monitor: [
      'monitor',
      {
        name: 'Monitoring',
        technology: 'prometheus-grafana',
        alertTarget: 'On-call rota',
        retentionDays: 90,
      },
    ],
    backup: [
      'backup',
      {
        name: 'Backup',
        owner: 'Platform team',
        technology: 'proxmox-backup-server',
        frequencyHours: 0.016,
        backupMBps: 400,
        restoreMBps: 400,
        rpoSec: 60,
        retentionDays: 90,
        immutable: true,
        offline: false,
        offsite: true,
        sameArray: false,
        mfa: true,
        domainAdmin: false,
        restoreTestedOn: '2026-09-01',
      },
    ],
    vault: [
      'backupRepo',
      {
        name: 'Vault in South',
        technology: 'veeam-hardened-repository',
        capacityTB: 60,
        immutable: true,
        domainAdmin: false,
        retentionDays: 90,
      },
    ],
    time: ['timeSource', { name: 'Time', technology: 'chrony', instances: 3 }],
    names: ['dns', { name: 'Name service', technology: 'bind', instances: 2 }],
  },
  relations: [
    ...each(['firewall'], 'filters', [
      'net-users',
      'net-front',
      'net-apps',
      'net-management',
      'net-backup',
    ]),
    ...each(['firewall'], 'linksTo', ['switch-a', 'switch-b']),
    ...each(['firewall'], 'poweredBy', ['pdu-a', 'pdu-b']),
    ...each(['firewall'], 'locatedIn', ['north']),
    ...each(['idp', 'mfa'], 'authenticates', consoles),
    ...each(['keys'], 'encrypts', ['array', 'orders-data', 'office-data']),
    ...each(['log', 'monitor'], 'monitors', [
      ...servers,
      'array',
      'switch-a',
      'switch-b',
      'lb',
      'door',
      'firewall',
    ]),
    ...each(['log'], 'monitors', ['manager']),
    ...each(['monitor'], 'monitors', [...workloads, 'backup']),
    ...each(['config'], 'configures', servers),
    ...each(['manager'], 'manages', ['office-cluster']),
    ...each(['backup'], 'protects', workloads),
    ...each(['backup'], 'writesTo', ['vault']),
    ...each(
      [
        'idp',
        'mfa',
        'keys',
        'manager',
        'config',
        'monitor',
        'log',
        'backup',
        'vault',
        'time',
        'names',
      ],
      'attachedTo',
      ['net-management'],
    ),
    ...each(['backup', 'vault'], 'attachedTo', ['net-backup']),
    ...each(
      [
        'idp',
        'mfa',
        'keys',
        'manager',
        'config',
        'monitor',
        'log',
        'backup',
        'vault',
        'time',
        'names',
      ],
      'locatedIn',
      ['south'],
    ),
  ],
};
