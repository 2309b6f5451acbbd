import { z } from 'zod';
import { ok, refuse } from '#shared/base/result.ts';
import { builtInTechnologies } from '#shared/catalogue/built-in-technologies.ts';
import { kindData, type Kind } from '#shared/catalogue/kinds.ts';
import { processingForms } from '#shared/catalogue/kind.ts';
import { layers } from '#shared/catalogue/layers.ts';
import { factValuesSchema, kindSchema, layerSchema } from '#shared/catalogue/schemas.ts';
import { technologyFlags, type Technology } from '#shared/catalogue/technology.ts';
import { findTechnology } from '#shared/plan/find-technology.ts';
import { PlanDraft } from '#shared/plan/plan-draft.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { ownTechnologyProblem } from '#shared/plan/checking/technology-problem.ts';
import { textParam, titleParam } from './command-params.ts';
import { defineCommand } from './command.ts';
import { t } from '#shared/words/t.ts';

const params = z.strictObject({
  name: titleParam,
  vendor: textParam.max(300).optional(),
  /** The kinds it may be placed as, the usual one first. */
  kinds: z.array(kindSchema).min(1).readonly(),
  /** Left out: the layer of its first kind. */
  layer: z.enum([...layers, 'facility']).optional(),
  secondary: z.array(layerSchema).readonly().optional(),
  form: z.enum(processingForms).optional(),
  flags: z.array(z.enum(technologyFlags)).readonly().optional(),
  facts: factValuesSchema.optional(),
  summary: textParam.optional(),
});
type Params = z.infer<typeof params>;

/** Adds a technology of the plan's own people to its catalogue. */
export const addTechnology = defineCommand<Params>({
  name: 'add-technology',
  params,
  label: ({ name }) => t`Add technology ${name}`,
  change(plan, said) {
    if (isKnown(plan, said.name)) return nameTaken(said.name);
    const technology = newTechnology(plan, said);
    const problem = ownTechnologyProblem(technology);
    if (problem !== undefined) return { ok: false, error: problem };
    const draft = new PlanDraft(plan);
    draft.add('technology', technology);
    return ok(draft.change);
  },
});

function isKnown(plan: PlanView, name: string): boolean {
  const same = (technology: Technology) => technology.name.toLowerCase() === name.toLowerCase();
  return builtInTechnologies.some(same) || [...plan.all('technology')].some(same);
}

const nameTaken = (name: string) =>
  refuse(
    'technology-twice',
    t`The catalogue has a technology named ${name} already. Use that one, or choose another name.`,
  );

const newTechnology = (plan: PlanView, said: Params): Technology => ({
  id: freeId(plan, said.name),
  name: said.name,
  vendor: said.vendor ?? '',
  kinds: said.kinds,
  layer: said.layer ?? layerOf(said.kinds[0]!),
  secondary: said.secondary ?? [],
  ...(said.form === undefined ? {} : { form: said.form }),
  era: 'now',
  flags: said.flags ?? [],
  ...(said.facts === undefined ? {} : { facts: said.facts }),
  summary: said.summary ?? '',
});

function layerOf(kind: Kind): Technology['layer'] {
  const { lane } = kindData(kind);
  return lane === 'planning' ? 'management' : lane;
}

/** `own-` and the words of its name, so that a plan file can be read by people. */
function freeId(plan: PlanView, name: string): string {
  const words = name.toLowerCase().match(/[a-z0-9]+/g) ?? ['technology'];
  const stem = `own-${words.join('-')}`.slice(0, 80).replace(/-$/, '');
  let id = stem;
  for (let number = 2; findTechnology(plan, id) !== undefined; number++) id = `${stem}-${number}`;
  return id;
}
