import { z } from 'zod';
import { ok, refuse } from '#shared/base/result.ts';
import { layerSchema } from '#shared/catalogue/schemas.ts';
import { PlanDraft } from '#shared/plan/plan-draft.ts';
import { defineCommand } from './command.ts';
import type { Layer } from '#shared/catalogue/layers.ts';
import { layerWords } from '#shared/plan/words/layer-words.ts';
import { t } from '#shared/words/t.ts';

const params = z.strictObject({ layer: layerSchema });

/** Takes back that a layer is not needed: it is judged again. */
export const withdrawDeclaration = defineCommand<z.infer<typeof params>>({
  name: 'withdraw-declaration',
  params,
  label: ({ layer }) => t`Judge ${layerWords(layer)} again`,
  change(plan, { layer }) {
    if (plan.get('declaration', layer) === undefined) return notDeclared(layer);
    const draft = new PlanDraft(plan);
    draft.remove('declaration', layer);
    return ok(draft.change);
  },
});

const notDeclared = (layer: Layer) =>
  refuse(
    'not-declared',
    t`Nobody has declared ${layerWords(layer)} not needed. It is judged already.`,
  );
