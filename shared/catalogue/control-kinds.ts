import type { Kind } from './kinds.ts';

/** What guards a plan: who may come in, what is seen, what is locked. */
export const guardKinds = [
  'idp',
  'mfa',
  'pam',
  'microseg',
  'edr',
  'siem',
  'scanner',
  'kms',
] as const satisfies readonly Kind[];

/** What a plan is run with, and what all of it asks for the time and for names. */
export const operationKinds = [
  'vmManager',
  'orchestrator',
  'configMgmt',
  'monitor',
  'capacityMgr',
  'itsm',
  'backup',
  'backupRepo',
  'timeSource',
  'dns',
] as const satisfies readonly Kind[];
