import { canvasPort, type Arrangement } from '#renderer/state/canvas-port.ts';
import { selection } from '#renderer/state/selection.ts';
import { openSession } from '#renderer/state/workspace.ts';
import type { Action } from './action.ts';

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
  arranging('left', 'Align left edges', 'Alt+A', 2, 'line up'),
  arranging('centre', 'Align centres', 'Alt+H', 2, 'line up horizontal middle'),
  arranging('right', 'Align right edges', 'Alt+D', 2, 'line up'),
  arranging('top', 'Align top edges', 'Alt+W', 2, 'line up'),
  arranging('middle', 'Align middles', 'Alt+V', 2, 'line up vertical centre'),
  arranging('bottom', 'Align bottom edges', 'Alt+S', 2, 'line up'),
  arranging('spread-across', 'Distribute horizontally', 'Alt+Shift+H', 3, 'even space spread'),
  arranging('spread-down', 'Distribute vertically', 'Alt+Shift+V', 3, 'even space spread'),
  {
    id: 'lay-out-plan',
    label: 'Arrange the plan',
    keys: ['Mod+Shift+R'],
    also: 'auto layout, all layers at once, tidy up',
    enabled: hasAtLeast(0),
    run: () => canvasPort.get()?.layOut('plan'),
  },
  {
    id: 'arrange-selection',
    label: 'Arrange the selection',
    also: 'auto layout, tidy up',
    enabled: hasAtLeast(1),
    run: () => canvasPort.get()?.layOut('selection'),
  },
  {
    id: 'arrange-as-layers',
    label: 'Arrange the selection as layers',
    also: 'ELK layered',
    enabled: hasAtLeast(2),
    run: () => canvasPort.get()?.layOut('layers'),
  },
  {
    id: 'arrange-as-tree',
    label: 'Arrange the selection as a tree',
    also: 'ELK tree',
    enabled: hasAtLeast(2),
    run: () => canvasPort.get()?.layOut('tree'),
  },
  arranging('same-spacing', 'Give the same space', 'Alt+Shift+T', 2, 'even gap tidy row column'),
];
