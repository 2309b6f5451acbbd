import type { Kind } from './kinds.ts';

/** Devices: what is bought as a box, mounted in racks, powered and cabled. */
export const deviceKinds = [
  'server',
  'ftServer',
  'chassis',
  'switch',
  'fcSwitch',
  'router',
  'firewall',
  'loadBalancer',
  'array',
  'nas',
  'tape',
] as const satisfies readonly Kind[];
