import type { LayerState } from '#shared/rules/finding.ts';
import { t } from '#shared/words/t.ts';

/** How the state of a layer is called in a report, standing alone. */
export const layerStateWords: Readonly<Record<LayerState, string>> = {
  covered: t`Covered`,
  thin: t`Thin`,
  missing: t`Missing`,
  'not-needed': t`Not needed`,
};
