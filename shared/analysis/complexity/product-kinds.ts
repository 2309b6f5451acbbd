import { guardKinds, operationKinds } from '#shared/catalogue/control-kinds.ts';
import { deviceKinds } from '#shared/catalogue/device-kinds.ts';
import type { Kind } from '#shared/catalogue/kinds.ts';

/** Kinds whose product somebody chooses and looks after. What is made with a product (machines, segments, volumes) is not one. */
export const productKinds = [
  ...deviceKinds,
  'hypervisor',
  'hostCluster',
  'osPlatform',
  'k8sCluster',
  'failoverCluster',
  'workloadManager',
  'parallelCluster',
  'virtualSwitch',
  'overlay',
  'sdsCluster',
  'replication',
  'accessGateway',
  'accessBroker',
  'sessionHost',
  'vpn',
  'streamingServer',
  'appServer',
  ...guardKinds,
  ...operationKinds,
  'ups',
  'pdu',
  'coolingUnit',
] as const satisfies readonly Kind[];

/** Kinds that people look into to steer the plan or to see what is going on. */
export const consoleKinds = [
  'vmManager',
  'orchestrator',
  'configMgmt',
  'monitor',
  'capacityMgr',
  'itsm',
  'backup',
  'idp',
  'pam',
  'edr',
  'siem',
  'scanner',
  'kms',
] as const satisfies readonly Kind[];
