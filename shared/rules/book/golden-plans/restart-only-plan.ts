import type { PlanSketch } from '#shared/plan/plan-sketch.ts';
import { joinedSketches, withFacts } from './joined-sketches.ts';
import { seedPlan } from './seed-plan.ts';

/** What F1 lacks on the other layers. */
const surroundings: PlanSketch = {
  name: 'F2 restart as the only high availability',
  parts: {
    door: ['accessGateway', { mfa: true, instances: 1 }],
    'net-user': ['segment', { segmentRole: 'user', zone: 'user' }],
    'net-mgmt': ['segment', { segmentRole: 'mgmt', zone: 'mgmt' }],
    'net-storage': ['segment', { segmentRole: 'storage', zone: 'storage' }],
    'net-migration': ['segment', { segmentRole: 'migration', zone: 'migration', speedGbps: 10 }],
    array: ['array', { controllers: 1 }],
    datastore: ['volume', { protocol: 'iscsi' }],
    vcenter: ['vmManager', { mfa: true }],
    monitor: ['monitor', { alertTarget: 'on-call' }],
    backup: ['backup', { immutable: true, mfa: true, restoreTestedOn: '2025-12-01' }],
    vault: ['backupRepo', { immutable: true }],
    idp: ['idp'],
    mfa: ['mfa'],
    log: ['siem'],
  },
  relations: [
    ['staff', 'accesses', 'door'],
    ['door', 'accesses', 'orders'],
    ['door', 'attachedTo', 'net-user'],
    ['cluster', 'attachedTo', 'net-user'],
    ['cluster', 'attachedTo', 'net-mgmt'],
    ['cluster', 'attachedTo', 'net-storage'],
    ['cluster', 'attachedTo', 'net-migration'],
    ['array', 'attachedTo', 'net-storage'],
    ['datastore', 'providedBy', 'array'],
    ['datastore', 'presentedTo', 'esx-01'],
    ['datastore', 'presentedTo', 'esx-02'],
    ['datastore', 'presentedTo', 'esx-03'],
    ['db-vm', 'stores', 'datastore'],
    ['vcenter', 'manages', 'cluster'],
    ['vcenter', 'attachedTo', 'net-mgmt'],
    ['monitor', 'monitors', 'cluster'],
    ['monitor', 'monitors', 'orders'],
    ['backup', 'protects', 'orders'],
    ['backup', 'writesTo', 'vault'],
    ['idp', 'authenticates', 'door'],
    ['idp', 'authenticates', 'vcenter'],
    ['mfa', 'authenticates', 'door'],
    ['mfa', 'authenticates', 'vcenter'],
    ['mfa', 'authenticates', 'backup'],
    ['log', 'monitors', 'cluster'],
  ],
};

/** F2: all layers planned, but restart of machines is the only high availability. */
export const restartOnlyPlan = (): PlanSketch =>
  withFacts(joinedSketches(seedPlan(), surroundings), {
    cluster: { haRestart: true, appMonitoring: false },
  });
