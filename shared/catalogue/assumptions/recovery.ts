import type { AssumptionData } from '../assumption.ts';

/** How long it takes until a service runs again, by means of recovery (domain.md §4.3). */
export const recoveryAssumptions = {
  vmRestartSec: {
    label: 'Restart of a virtual machine on another host',
    help: 'Detection, placement, boot and start of the application.',
    unit: 's',
    value: 180,
    range: [120, 300],
    source: 'YB, VDOC; an analyst gives 5 to 30 min (VP)',
  },
} as const satisfies Readonly<Record<string, AssumptionData>>;
