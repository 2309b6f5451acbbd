import { implement } from '@orpc/server';
import { contract } from '#shared/api/contract.ts';
import { asLargeValue } from '#shared/api/large-value.ts';
import { rowsOfPlan } from '#shared/plan/plan-rows.ts';
import { storyEntry } from '#shared/scenario/story-entry.ts';
import type { Backend } from '../backend.ts';
import { answer } from './answer.ts';
import type { Caller } from './caller.ts';

/** Methods about the scenarios and versions of a plan. */
export function scenarioHandlers({ library }: Backend, { actor }: Caller) {
  const methods = implement(contract).scenario;
  const scenariosOf = (planId: string) => answer(library.host(planId)).scenarios;
  return {
    list: methods.list.handler(({ input }) => scenariosOf(input.planId).list()),
    create: methods.create.handler(({ input: { planId, ...wanted } }) =>
      answer(scenariosOf(planId).create(wanted, actor)),
    ),
    change: methods.change.handler(({ input: { planId, branch, ...to } }) =>
      answer(scenariosOf(planId).change(branch, to)),
    ),
    remove: methods.remove.handler(({ input: { planId, branch } }) =>
      answer(scenariosOf(planId).remove(branch)),
    ),
    at: methods.at.handler(({ input: { planId, moment } }) => {
      const { plan, branch, seq } = answer(scenariosOf(planId).at(moment));
      return asLargeValue({ branch, seq, tables: rowsOfPlan(plan) });
    }),
    story: methods.story.handler(({ input: { planId, branch, before, limit } }) =>
      scenariosOf(planId)
        .line(branch, before ?? Number.MAX_SAFE_INTEGER, limit)
        .map(storyEntry),
    ),
    saveVersion: methods.saveVersion.handler(({ input: { planId, ...wanted } }) =>
      answer(scenariosOf(planId).saveVersion(wanted, actor)),
    ),
    dropVersion: methods.dropVersion.handler(({ input: { planId, version } }) =>
      answer(scenariosOf(planId).dropVersion(version)),
    ),
    mergeStart: methods.mergeStart.handler(({ input: { planId, source, target } }) =>
      answer(scenariosOf(planId).mergeStart(source, target)),
    ),
    merge: methods.merge.handler(async ({ input: { planId, target, order } }) =>
      answer(await scenariosOf(planId).merge(target, order, actor)),
    ),
  };
}
