import type { Id } from '#shared/base/ids.ts';
import type { Measured } from '../measured.ts';
import { t } from '#shared/words/t.ts';

/** How a service can come back. */
export type RecoveryMeans =
  | 'lockstep'
  | 'instances'
  | 'parallel'
  | 'database'
  | 'failover'
  | 'restart'
  | 'reschedule'
  | 'siteFailover'
  | 'restore'
  | 'repair';

/** How each reads in a sentence. */
export const recoveryLabels: Readonly<Record<RecoveryMeans, string>> = {
  lockstep: t`fault tolerance`,
  instances: t`other instances carry on`,
  parallel: t`other systems carry on`,
  database: t`failover by the database`,
  failover: t`failover cluster`,
  restart: t`HA restart`,
  reschedule: t`reschedule by Kubernetes`,
  siteFailover: t`failover to another site`,
  restore: t`restore from backup`,
  repair: t`repair of the host`,
};

/** Means that carry on in place of what failed, while it is repaired and without people. */
export const carriesOn: ReadonlySet<RecoveryMeans> = new Set<RecoveryMeans>([
  'lockstep',
  'instances',
  'parallel',
  'database',
  'failover',
  'restart',
  'reschedule',
]);

/** What happens one after the other until users work again. */
export interface RecoveryStep {
  readonly part:
    | 'detect'
    | 'decide'
    | 'failover'
    | 'restore'
    | 'repair'
    | 'boot'
    | 'start'
    | 'redirect';
  readonly time: Measured<number>;
}

/**
 * A means of recovery of a workload, or of one of the machines it runs on. `on`: drawn and switched on. `open`: a blank fact
 * decides whether it is (`time.missing` names it). `off`: drawn, and cannot work; `reason` says why.
 */
export interface RecoveryWay {
  readonly means: RecoveryMeans;
  readonly state: 'on' | 'open' | 'off';
  readonly reason?: string;
  /** The components that make it possible: the cluster, the pool, the backup. */
  readonly by: readonly Id[];
  readonly steps: readonly RecoveryStep[];
  /** Seconds from the loss of the host until users work again. */
  readonly time: Measured<number>;
}
