import { ok, type Result } from '#shared/base/result.ts';
import { openDatabase, type OpenedDatabase } from '../database/open-database.ts';
import { isTailSealed } from '../database/operation-log.ts';
import { planFrom } from '../database/plan-from.ts';
import { checkAfterCrash } from './check-after-crash.ts';
import type { PlanHost } from './plan-host.ts';
import { mainBranch } from '../database/branches.ts';
import { HostedFile, type PlanHostWorld } from './hosted-file.ts';
import { SqlitePlanHost } from './sqlite-plan-host.ts';
import { t } from '#shared/words/t.ts';

const verifiedTail = 100;

/** Opens a plan file and becomes its only writer. Refusals are those of `openDatabase`. */
export function openPlanHost(file: string, world: PlanHostWorld): Result<PlanHost> {
  const opened = openDatabase(file);
  if (!opened.ok) return opened;
  return hostOf(opened.value, file, world);
}

/** A plan host of the main branch on a database that is open already. */
export function hostOf(
  opened: OpenedDatabase,
  file: string,
  world: PlanHostWorld,
): Result<PlanHost> {
  const plan = planFrom(opened.database, file);
  if (!plan.ok) {
    opened.close();
    return plan;
  }
  const why = opened.access === 'read' ? opened.why : brokenSeal(opened, file);
  const hosted = new HostedFile(opened, file, plan.value, why, world);
  if (opened.access === 'write' && opened.wasLeftOpen) {
    // A check that fails by a bug says nothing about the file: the work goes on.
    checkAfterCrash(file).then((damage) => damage && hosted.makeReadOnly(damage), console.error);
  }
  const main = hosted.line(mainBranch);
  return main.ok ? ok(new SqlitePlanHost(hosted, main.value)) : main;
}

function brokenSeal(opened: OpenedDatabase, file: string): string | undefined {
  if (isTailSealed(opened.database, verifiedTail)) return undefined;
  return t`The history of ${file} was changed by another program. It can be read here; export it and import that to go on.`;
}
