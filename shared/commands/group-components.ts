import { z } from 'zod';
import type { Id } from '#shared/base/ids.ts';
import { ok, refuse, type Problem } from '#shared/base/result.ts';
import { dropEmptyGroups } from '#shared/plan/groups.ts';
import { PlanDraft } from '#shared/plan/plan-draft.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Component } from '#shared/plan/records.ts';
import { idParam, titleParam } from './command-params.ts';
import { defineCommand } from './command.ts';
import { existingComponents } from './existing-component.ts';
import { existingGroups, notDrawn } from './existing-group.ts';
import { t } from '#shared/words/t.ts';

const params = z.strictObject({
  /** Components that are to be kept together. */
  ids: z.array(idParam).readonly(),
  /** Groups that come to lie in the new one. */
  groups: z.array(idParam).readonly().optional(),
  /** Left out: "Group 1" and so on. */
  name: titleParam.optional(),
});
type Params = z.infer<typeof params>;

/** Keeps components together on the canvas, of whatever layers, under a name. Rules do not know groups. */
export const groupComponents = defineCommand<Params>({
  name: 'group-components',
  params,
  label: (said, plan) => t`Group ${nameFor(plan, said)}`,
  change(plan, said, { ids }) {
    const components = existingComponents(plan, said.ids);
    if (!components.ok) return components;
    const groups = existingGroups(plan, said.groups ?? []);
    if (!groups.ok) return groups;
    const problem = unfit(components.value, groups.value.length);
    if (problem !== undefined) return { ok: false, error: problem };
    const draft = new PlanDraft(plan);
    const outer = commonOuter(plan, [
      ...components.value.map(({ group }) => group),
      ...groups.value.map((group) => group.outer),
    ]);
    const id = ids.next();
    draft.add('group', {
      id,
      name: nameFor(plan, said),
      ...(outer === undefined ? {} : { outer }),
    });
    for (const group of groups.value) draft.set('group', group.id, 'outer', id);
    for (const component of components.value) draft.set('component', component.id, 'group', id);
    dropEmptyGroups(draft);
    return ok(draft.change);
  },
});

/** A free name of the form that groups have as long as nobody names them. */
function nameFor(plan: PlanView, { name }: Params): string {
  if (name !== undefined) return name;
  const taken = new Set([...plan.all('group')].map((group) => group.name));
  for (let number = 1; ; number++) if (!taken.has(t`Group ${number}`)) return t`Group ${number}`;
}

/** What all lay in already, they still lie in together. */
function commonOuter(plan: PlanView, outers: readonly (Id | undefined)[]): Id | undefined {
  const [first] = outers;
  const isCommon = first !== undefined && outers.every((outer) => outer === first);
  return isCommon && plan.get('group', first) !== undefined ? first : undefined;
}

function unfit(components: readonly Component[], groups: number): Problem | undefined {
  if (components.length + groups < 2) return tooFew().error;
  const stranger = components.find(({ lane }) => lane === 'planning');
  return stranger === undefined ? undefined : notDrawn(stranger).error;
}

const tooFew = () =>
  refuse('group-of-one', t`A group needs at least two things. Select more and group them.`);
