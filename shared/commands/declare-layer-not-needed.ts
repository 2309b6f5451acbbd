import { z } from 'zod';
import { isoDay } from '#shared/base/clock.ts';
import { ok, refuse } from '#shared/base/result.ts';
import { layerSchema } from '#shared/catalogue/schemas.ts';
import { PlanDraft } from '#shared/plan/plan-draft.ts';
import { textParam } from './command-params.ts';
import { defineCommand } from './command.ts';
import type { Layer } from '#shared/catalogue/layers.ts';
import { layerWords } from '#shared/plan/words/layer-words.ts';
import { t } from '#shared/words/t.ts';

const params = z.strictObject({ layer: layerSchema, reason: textParam });

/** Says that a layer needs no virtualization in this plan, and why; said again, it changes the reason. */
export const declareLayerNotNeeded = defineCommand<z.infer<typeof params>>({
  name: 'declare-layer-not-needed',
  params,
  label: ({ layer }) => t`Declare ${layerWords(layer)} not needed`,
  change(plan, { layer, reason }, { clock }) {
    if (reason === '') return noReason(layer);
    const draft = new PlanDraft(plan);
    const declaredOn = isoDay(clock.now());
    if (plan.get('declaration', layer) === undefined) {
      draft.add('declaration', { id: layer, reason, declaredOn });
    } else if (plan.get('declaration', layer)?.reason !== reason) {
      draft.set('declaration', layer, 'reason', reason);
      draft.set('declaration', layer, 'declaredOn', declaredOn);
    }
    return ok(draft.change);
  },
});

const noReason = (layer: Layer) =>
  refuse(
    'reason-missing',
    t`Why ${layerWords(layer)} is not needed is not stated. Give a reason that a reader will accept.`,
  );
