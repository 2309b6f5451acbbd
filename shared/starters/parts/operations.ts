import type { PlanSketch, SketchFacts } from '#shared/plan/plan-sketch.ts';
import { each } from '../each-relation.ts';
import type { Parts } from './every.ts';

export interface Operations {
  /** The site where all of this stands: not the one it looks after. */
  readonly site: string;
  /** The sites that sign-in, time and names are spread over: an instance on each. */
  readonly spreadOver: readonly string[];
  /** The management network. */
  readonly network: string;
  /** What both the log and the monitor watch; the log watches the consoles, too. */
  readonly devices: readonly string[];
  readonly workloads: readonly string[];
  /** What administrators sign in to, besides the tools made here. */
  readonly consoles: readonly string[];
  /** What the configuration keeps alike. */
  readonly hosts: readonly string[];
  readonly alertTarget?: string;
  /** Other products or facts than the usual ones, by id: idp, mfa, log, monitor, config, time, names. */
  readonly instead?: Readonly<Record<string, SketchFacts>>;
}

const tools = ['idp', 'mfa', 'log', 'monitor', 'config', 'time', 'names'] as const;
const spread: readonly string[] = ['idp', 'mfa', 'time', 'names'];

/** Who may sign in, with a second factor; what is logged and watched; what keeps hosts alike; time and names. */
export function operations(given: Operations): PlanSketch {
  const parts = usual(given.alertTarget ?? 'On-call rota');
  return {
    parts: Object.fromEntries(
      tools.map((id) => {
        const [kind, facts] = parts[id]!;
        return [id, [kind, { ...facts, ...given.instead?.[id] }] as const];
      }),
    ),
    relations: [
      ...each(['idp', 'mfa'], 'authenticates', [...given.consoles, 'monitor', 'config', 'log']),
      ...each(['log'], 'monitors', [...new Set([...given.devices, ...given.consoles])]),
      ...each(['monitor'], 'monitors', [...given.devices, ...given.workloads, 'backup']),
      ...each(['config'], 'configures', given.hosts),
      ...each(tools, 'attachedTo', [given.network]),
      ...each(spread, 'locatedIn', given.spreadOver),
      ...each(
        tools.filter((id) => !spread.includes(id)),
        'locatedIn',
        [given.site],
      ),
    ],
  };
}

const usual = (alertTarget: string): Parts => ({
  idp: ['idp', { name: 'Sign-in', technology: 'keycloak', instances: 2, mfa: true }],
  mfa: ['mfa', { name: 'Second factor', technology: 'yubikey', instances: 2 }],
  log: ['siem', { name: 'Security log', technology: 'wazuh', retentionDays: 365, alertTarget }],
  monitor: [
    'monitor',
    { name: 'Monitoring', technology: 'prometheus-grafana', retentionDays: 90, alertTarget },
  ],
  config: ['configMgmt', { name: 'Configuration', technology: 'ansible' }],
  time: ['timeSource', { name: 'Time', technology: 'chrony', instances: 3 }],
  names: ['dns', { name: 'Name service', technology: 'bind', instances: 2 }],
});
