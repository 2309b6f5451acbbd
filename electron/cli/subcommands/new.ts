import path from 'node:path';
import { closestName } from '#shared/base/closest-name.ts';
import { ok, refuse, type Result } from '#shared/base/result.ts';
import { starters } from '#shared/starters/all-starters.ts';
import { planOfStarter } from '#shared/starters/plan-of-starter.ts';
import type { Starter } from '#shared/starters/starter.ts';
import { onlyArgument, target } from '../given.ts';
import type { Answer, CliWorld, Given, Job, Subcommand } from '../subcommand.ts';
import { writePlan } from '../write-plan.ts';
import { t } from '#shared/words/t.ts';

/** Makes a plan from a starter. */
export const newPlan: Subcommand = {
  usage: 'new STARTER --to FILE.strata|FILE.json [--force]',
  summary: t`make a plan from a starter, e.g. "new article --to plan.strata"`,
  details: [
    { says: t`STARTER is one of those that "starters" lists.` },
    {
      options: {
        to: t`the plan to write; how it ends says what it is`,
        force: t`replace FILE if it is there`,
      },
    },
  ],
  options: { to: { type: 'string' }, force: { type: 'boolean' } },
  prepare(given: Given): Result<Job> {
    const id = onlyArgument(given, t`Say which STARTER to begin with.`);
    if (!id.ok) return id;
    const starter = starterNamed(id.value);
    if (!starter.ok) return starter;
    const to = target(given);
    if (!to.ok) return to;
    return ok((world) => make(starter.value, to.value, given.values['force'] === true, world));
  },
};

function starterNamed(id: string): Result<Starter> {
  const starter = starters.find((one) => one.id === id);
  if (starter !== undefined) return ok(starter);
  const ids = starters.map((one) => one.id);
  const meant = closestName(id, ids);
  const next =
    meant === undefined ? t`Choose one of ${ids.join(', ')}.` : t`Did you mean ${meant}?`;
  return refuse('usage', t`There is no starter "${id}". ${next}`);
}

function make(starter: Starter, to: string, force: boolean, world: CliWorld): Result<Answer> {
  const written = writePlan(planOfStarter(starter), path.resolve(world.folder, to), force);
  return written.ok ? ok({ text: `${to}\n`, exitCode: 0 }) : written;
}
