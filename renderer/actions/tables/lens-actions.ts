import { colourings, colouringTitles } from '#shared/lens/colours/colouring.ts';
import { comparison } from '#renderer/state/shown/comparison.ts';
import { chooseLens, lens } from '#renderer/state/shown/lens.ts';
import { openSession } from '#renderer/state/session/workspace.ts';
import type { Action } from '../action.ts';
import { walkWorkloads } from '../showing/lens-acts.ts';
import { t } from '#shared/words/t.ts';
import { goToTab } from '../showing/go-to-tab.ts';

const hasPlan = () => openSession() !== undefined;
const isThrough = (name: string) => hasPlan() && lens.get().name === name;

/** What the plan is looked at through. */
export const lensActions: readonly Action[] = [
  {
    id: 'lens-layers',
    label: t`Lens: layers`,
    keys: ['Shift+1'],
    enabled: hasPlan,
    run: () => chooseLens({ name: 'layers' }),
  },
  {
    id: 'lens-racks',
    label: t`Lens: racks and sites`,
    keys: ['Shift+2'],
    also: t`rack elevation units room mount power weight`,
    enabled: hasPlan,
    run: () => chooseLens({ name: 'racks' }),
  },
  {
    id: 'lens-path',
    label: t`Lens: path of a workload`,
    keys: ['Shift+3'],
    also: t`way through all layers`,
    enabled: hasPlan,
    run: () => chooseLens({ name: 'path' }),
  },
  ...colourings.map((by, index) => ({
    id: `lens-colour-${by}`,
    label: t`Lens: colours by ${colouringTitles[by]}`,
    ...(index === 0 ? { keys: ['Shift+4'] } : {}),
    also: t`legend highlight`,
    enabled: hasPlan,
    run: () => chooseLens({ name: 'colour', by }),
  })),
  {
    id: 'lens-changes',
    label: t`Lens: what changed since a date, a version or in a scenario`,
    keys: ['Shift+5'],
    also: t`compare difference`,
    enabled: hasPlan,
    run: () => goToTab('compare'),
  },
  {
    id: 'next-workload-path',
    label: t`Path of the next workload`,
    keys: ['Alt+PageDown'],
    enabled: () => isThrough('path'),
    run: () => walkWorkloads(1),
  },
  {
    id: 'previous-workload-path',
    label: t`Path of the previous workload`,
    keys: ['Alt+PageUp'],
    enabled: () => isThrough('path'),
    run: () => walkWorkloads(-1),
  },
  {
    id: 'leave-lens',
    label: t`Back to the layers`,
    keys: ['Esc'],
    enabled: () => hasPlan() && (comparison.get() !== undefined || !isThrough('layers')),
    run: () => chooseLens({ name: 'layers' }),
  },
];
