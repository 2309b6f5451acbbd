import { canvasPort, type Arrangement } from '#renderer/state/shown/canvas-port.ts';
import { selection } from '#renderer/state/shown/selection.ts';
import { openSession } from '#renderer/state/session/workspace.ts';
import type { Action } from '../action.ts';
import { t } from '#shared/words/t.ts';

/** Whether so many components are selected, in a plan that may be changed. */
const hasAtLeast = (count: number) => () =>
  canvasPort.get() !== undefined &&
  openSession()?.readOnly === undefined &&
  selection.get().components.length >= count;

const arranging = (
  how: Arrangement,
  label: string,
  keys: string,
  least: number,
  also: string,
): Action => ({
  id: `arrange-${how}`,
  label,
  keys: [keys],
  also,
  enabled: hasAtLeast(least),
  run: () => canvasPort.get()?.arrange(how),
});

/** Brings what is selected into line: each lane by itself, containers with what they hold, one undo step. */
export const arrangeActions: readonly Action[] = [
  arranging('left', t`Align left edges`, 'Alt+A', 2, t`line up`),
  arranging('centre', t`Align centres`, 'Alt+H', 2, t`line up horizontal middle`),
  arranging('right', t`Align right edges`, 'Alt+D', 2, t`line up`),
  arranging('top', t`Align top edges`, 'Alt+W', 2, t`line up`),
  arranging('middle', t`Align middles`, 'Alt+V', 2, t`line up vertical centre`),
  arranging('bottom', t`Align bottom edges`, 'Alt+S', 2, t`line up`),
  arranging('spread-across', t`Distribute horizontally`, 'Alt+Shift+H', 3, t`even space spread`),
  arranging('spread-down', t`Distribute vertically`, 'Alt+Shift+V', 3, t`even space spread`),
  {
    id: 'lay-out-plan',
    label: t`Arrange the plan`,
    keys: ['Mod+Shift+R'],
    also: t`auto layout, all layers at once, tidy up`,
    enabled: hasAtLeast(0),
    run: () => canvasPort.get()?.layOut('plan'),
  },
  {
    id: 'arrange-selection',
    label: t`Arrange the selection`,
    also: t`auto layout, tidy up`,
    enabled: hasAtLeast(1),
    run: () => canvasPort.get()?.layOut('selection'),
  },
  {
    id: 'arrange-as-layers',
    label: t`Arrange the selection as layers`,
    also: t`ELK layered`,
    enabled: hasAtLeast(2),
    run: () => canvasPort.get()?.layOut('layers'),
  },
  {
    id: 'arrange-as-tree',
    label: t`Arrange the selection as a tree`,
    also: t`ELK tree`,
    enabled: hasAtLeast(2),
    run: () => canvasPort.get()?.layOut('tree'),
  },
  arranging('same-spacing', t`Give the same space`, 'Alt+Shift+T', 2, t`even gap tidy row column`),
];
