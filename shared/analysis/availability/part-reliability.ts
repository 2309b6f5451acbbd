import type { Kind } from '#shared/catalogue/kinds.ts';
import type { AssumptionName } from '#shared/catalogue/assumptions.ts';

/** Where the book says how often a part of a kind fails, and how long it is gone. */
export type BookReliability =
  | {
      readonly by: 'failures';
      readonly perYear: AssumptionName;
      readonly scale: number;
      readonly gone: Gone;
    }
  | { readonly by: 'mtbf'; readonly hours: AssumptionName; readonly gone: Gone }
  | { readonly by: 'availability'; readonly pct: AssumptionName };

/** How long: planning value and hours per unit of it. */
export interface Gone {
  readonly value: AssumptionName;
  readonly hours: number;
}

const repair: Gone = { value: 'repairHours', hours: 1 };
const reboot: Gone = { value: 'systemRebootMinutes', hours: 1 / 60 };
const restart: Gone = { value: 'serviceRestartMinutes', hours: 1 / 60 };

const server: BookReliability = {
  by: 'failures',
  perYear: 'serverFailuresPct',
  scale: 0.01,
  gone: repair,
};
/** A hypervisor or operating system. */
export const system: BookReliability = {
  by: 'failures',
  perYear: 'systemCrashesPerYear',
  scale: 1,
  gone: reboot,
};
const service: BookReliability = {
  by: 'failures',
  perYear: 'serviceFailuresPerYear',
  scale: 1,
  gone: restart,
};
const switching: BookReliability = { by: 'mtbf', hours: 'switchMtbfHours', gone: repair };
const appliance: BookReliability = { by: 'mtbf', hours: 'applianceMtbfHours', gone: repair };
/** Storage with one controller. */
export const controller: BookReliability = {
  by: 'failures',
  perYear: 'controllerFailuresPct',
  scale: 0.01,
  gone: repair,
};
/** Storage with two. */
export const controllerPair: BookReliability = {
  by: 'availability',
  pct: 'controllerPairAvailabilityPct',
};

/** By kind. What is not here does not fail by itself: frames, names, places, people, and the workload's own program. */
export const bookReliability: Partial<Readonly<Record<Kind, BookReliability>>> = {
  server,
  ftServer: { by: 'availability', pct: 'ftServerAvailabilityPct' },
  chassis: { by: 'failures', perYear: 'chassisFailuresPct', scale: 0.01, gone: repair },
  hypervisor: system,
  osPlatform: system,
  vm: system,
  switch: switching,
  fcSwitch: switching,
  router: switching,
  firewall: appliance,
  loadBalancer: appliance,
  pdu: { by: 'mtbf', hours: 'pduMtbfHours', gone: repair },
  ups: { by: 'availability', pct: 'upsAvailabilityPct' },
  powerFeed: { by: 'availability', pct: 'utilityAvailabilityPct' },
  generator: { by: 'availability', pct: 'generatorAvailabilityPct' },
  uplink: { by: 'availability', pct: 'lineAvailabilityPct' },
  tape: server,
  accessGateway: service,
  accessBroker: service,
  sessionHost: service,
  vpn: service,
  streamingServer: service,
  appServer: service,
  workloadManager: service,
  quorumVote: service,
  idp: service,
  mfa: service,
  kms: service,
  vmManager: service,
  orchestrator: service,
  configMgmt: service,
  monitor: service,
  itsm: service,
  backup: service,
  backupRepo: service,
  timeSource: service,
  dns: service,
};

/** Whether a part of a kind fails by itself: the book has a line for it, or it is a site. */
export const everFails = (kind: Kind): boolean => kind === 'site' || kind in bookReliability;
