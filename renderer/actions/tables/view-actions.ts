import { canvasPort } from '#renderer/state/shown/canvas-port.ts';
import { failedParts, failTogether } from '#renderer/state/shown/drill.ts';
import { requestFocus } from '#renderer/state/window/focus-requests.ts';
import { showDialog } from '#renderer/state/window/open-dialog.ts';
import { paletteOpen, showTab } from '#renderer/state/window/panels.ts';
import { selection } from '#renderer/state/shown/selection.ts';
import { shownFinding } from '#renderer/state/findings/shown-finding.ts';
import { changeSettings } from '#renderer/state/window/settings.ts';
import { openSession } from '#renderer/state/session/workspace.ts';
import type { Action } from '../action.ts';
import { isAnythingSelected } from '../editing/is-anything-selected.ts';
import { goToTab } from '../showing/go-to-tab.ts';
import { interfaceActions, isDesktop, zoomInterface } from './interface-actions.ts';
import { walkFindings } from '../findings/show-finding.ts';
import { t } from '#shared/words/t.ts';

const hasPlan = () => openSession() !== undefined;
const hasCanvas = () => canvasPort.get() !== undefined;
const zoomStep = 1.25;
const hasZoom = () => hasCanvas() || isDesktop();

/** Zooms the plan; where none is shown, the interface. */
function zoomBy(factor: number, direction: 1 | -1): void {
  const canvas = canvasPort.get();
  if (canvas === undefined) zoomInterface(direction);
  else canvas.zoomBy(factor);
}

const themeTitles = {
  system: t`Theme: system`,
  light: t`Theme: light`,
  dark: t`Theme: dark`,
  hc: t`Theme: high contrast`,
} as const;

/** Looking round: search, zoom, findings, panels, theme. */
export const viewActions: readonly Action[] = [
  {
    id: 'command-palette',
    label: t`Search or run a command`,
    keys: ['Mod+K', 'Mod+F'],
    enabled: hasPlan,
    run: () => showDialog({ name: 'search' }),
  },
  {
    id: 'find-technology',
    label: t`Find something to place`,
    keys: ['/'],
    also: t`palette technology`,
    enabled: hasPlan,
    run: () => requestFocus('palette-search'),
  },
  {
    id: 'fold-palette',
    label: t`Fold the palette`,
    keys: ['Esc'],
    enabled: () => paletteOpen.get(),
    run: () => paletteOpen.set(false),
  },
  {
    id: 'next-finding',
    label: t`Next finding`,
    keys: ['F8'],
    enabled: hasPlan,
    run: () => walkFindings(1),
  },
  {
    id: 'previous-finding',
    label: t`Previous finding`,
    keys: ['Shift+F8'],
    enabled: hasPlan,
    run: () => walkFindings(-1),
  },
  {
    id: 'stop-showing',
    label: t`Stop showing the finding`,
    keys: ['Esc'],
    enabled: () => shownFinding.get() !== undefined,
    run: () => shownFinding.set(undefined),
  },
  {
    id: 'fail-selection',
    label: t`Let the selection fail`,
    keys: ['Mod+Shift+F'],
    also: t`failure drill break kill`,
    enabled: () => hasPlan() && selection.get().components.length > 0,
    run: () => {
      failTogether(selection.get().components);
      showTab('drill');
    },
  },
  {
    id: 'repair-everything',
    label: t`Repair everything`,
    keys: ['Esc'],
    also: t`end failure drill`,
    enabled: () => failedParts.get().length > 0,
    run: () => failTogether([]),
  },
  {
    id: 'fit-all',
    label: t`Fit everything into view`,
    keys: ['Mod+0'],
    also: t`zoom`,
    enabled: hasCanvas,
    run: () => canvasPort.get()?.fitPlan(),
  },
  {
    id: 'zoom-in',
    label: t`Zoom in`,
    keys: ['Mod++', 'Mod+='],
    enabled: hasZoom,
    run: () => zoomBy(zoomStep, 1),
  },
  {
    id: 'zoom-out',
    label: t`Zoom out`,
    keys: ['Mod+-'],
    enabled: hasZoom,
    run: () => zoomBy(1 / zoomStep, -1),
  },
  {
    id: 'zoom-100',
    label: t`Zoom to 100 %`,
    keys: ['Mod+1'],
    enabled: hasCanvas,
    run: () => canvasPort.get()?.zoomTo(1),
  },
  {
    id: 'reveal-selection',
    label: t`Show the selection`,
    also: t`reveal centre`,
    enabled: () => hasCanvas() && isAnythingSelected(),
    run: () => canvasPort.get()?.revealSelection({ focus: true }),
  },
  {
    id: 'show-findings',
    label: t`Show the findings`,
    enabled: hasPlan,
    run: () => goToTab('findings'),
  },
  {
    id: 'show-goals',
    label: t`Show the goals`,
    also: t`targets workloads assumptions constraints`,
    enabled: hasPlan,
    run: () => goToTab('goals'),
  },
  {
    id: 'show-history',
    label: t`Show the history`,
    enabled: hasPlan,
    run: () => goToTab('history'),
  },
  {
    id: 'show-matrix',
    label: t`Show the matrix`,
    also: t`workloads layers technology fit`,
    enabled: hasPlan,
    run: () => goToTab('matrix'),
  },
  {
    id: 'show-numbers',
    label: t`Show the numbers`,
    also: t`availability power cost capacity rack units assumptions`,
    enabled: hasPlan,
    run: () => goToTab('numbers'),
  },
  {
    id: 'show-drill',
    label: t`Show the failure drill`,
    also: t`single points of failure faults break`,
    enabled: hasPlan,
    run: () => goToTab('drill'),
  },
  {
    id: 'add-technology',
    label: t`Add a technology to the catalogue…`,
    enabled: hasPlan,
    run: () => showDialog({ name: 'add-technology' }),
  },
  {
    id: 'keyboard',
    label: t`Keyboard`,
    keys: ['?'],
    also: t`shortcuts help keys`,
    enabled: () => true,
    run: () => showDialog({ name: 'keyboard' }),
  },
  {
    id: 'settings',
    label: t`Settings…`,
    keys: ['Mod+,'],
    also: t`theme light dark high contrast language zoom preferences options`,
    enabled: () => true,
    run: () => showDialog({ name: 'settings' }),
  },
  ...interfaceActions,
  ...(['system', 'light', 'dark', 'hc'] as const).map((theme) => ({
    id: `theme-${theme}`,
    label: themeTitles[theme],
    enabled: () => true,
    run: () => void changeSettings({ theme }),
  })),
];
