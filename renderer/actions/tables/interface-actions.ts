import { nextZoom } from '#shared/api/interface-zoom.ts';
import { changeSettings } from '#renderer/state/window/settings.ts';
import { appInfo } from '#renderer/state/session/workspace.ts';
import type { Action } from '../action.ts';
import { t } from '#shared/words/t.ts';

/** A browser has a zoom of its own. */
export const isDesktop = () => window.strataDesktop !== undefined;
const shownZoom = () => appInfo.get()?.settings.zoom ?? 100;
const zoomTo = (zoom: number) => void changeSettings({ zoom });

/** Makes everything one step larger (1) or smaller (-1). */
export const zoomInterface = (direction: 1 | -1): void => zoomTo(nextZoom(shownZoom(), direction));

/** How large everything is drawn, beside the zoom of the plan itself. */
export const interfaceActions: readonly Action[] = [
  {
    id: 'interface-larger',
    label: t`Larger interface`,
    keys: ['Mod+Shift++'],
    also: t`zoom text size`,
    enabled: isDesktop,
    run: () => zoomInterface(1),
  },
  {
    id: 'interface-smaller',
    label: t`Smaller interface`,
    keys: ['Mod+Shift+-'],
    also: t`zoom text size`,
    enabled: isDesktop,
    run: () => zoomInterface(-1),
  },
  {
    id: 'interface-100',
    label: t`Interface at 100 %`,
    keys: ['Mod+Shift+0'],
    also: t`zoom text size`,
    enabled: isDesktop,
    run: () => zoomTo(100),
  },
];
