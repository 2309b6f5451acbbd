import { t } from '#shared/words/t.ts';
import { showsLegend } from '#renderer/state/shown/legend-shown.ts';
import { announce } from '#renderer/state/telling/announcement.ts';
import { minimapShown } from '#renderer/state/window/minimap.ts';

/** Shows the legend or hides it, and says which: who does not see the canvas would not know. */
export function showOrHideLegend(): void {
  showsLegend.set(!showsLegend.get());
  announce(showsLegend.get() ? t`The legend is shown.` : t`The legend is hidden.`);
}

/** The same with the small picture of the whole plan. */
export function showOrHideMinimap(): void {
  minimapShown.set(!minimapShown.get());
  announce(minimapShown.get() ? t`The minimap is shown.` : t`The minimap is hidden.`);
}
