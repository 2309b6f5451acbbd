import { ok, refuse, type Result } from '#shared/base/result.ts';
import type { Plan } from '#shared/plan/plan.ts';
import { allBranches, mainBranch, type Branch } from '../database/branches.ts';
import type { ReadableDatabase } from '../database/database.ts';
import { checkFileHeader } from '../database/file-header.ts';
import { planFrom } from '../database/plan-from.ts';
import { openReadOnlyCopy } from '../database/read-only-copy.ts';
import { t } from '#shared/words/t.ts';

/**
 * Reads the plan in a .strata file without locking or touching it; the scenario of that name, in upper or lower case, when one is
 * named. Refusals are those of `openDatabase`, and a scenario that is not there.
 */
export function readPlan(file: string, scenario?: string): Result<Plan> {
  return readWith(file, (database) => {
    const branch = branchNamed(allBranches(database), scenario, file);
    return branch.ok ? planFrom(database, file, branch.value) : branch;
  });
}

/** A scenario of a plan file beside the one that is read. */
export interface OtherScenario {
  readonly name: string;
  readonly description?: string;
  readonly plan: Plan;
}

/** Reads all other scenarios of a .strata file that are not put away, the main plan among them. */
export function readOtherScenarios(
  file: string,
  scenario?: string,
): Result<readonly OtherScenario[]> {
  return readWith(file, (database) => {
    const branches = allBranches(database);
    const open = branchNamed(branches, scenario, file);
    if (!open.ok) return open;
    const others: OtherScenario[] = [];
    for (const { id, name, description, archived } of branches) {
      if (id === open.value || archived === 1) continue;
      const plan = planFrom(database, file, id);
      if (!plan.ok) return plan;
      const about = description === null ? {} : { description };
      others.push({ name: id === mainBranch ? t`Main plan` : name, ...about, plan: plan.value });
    }
    return ok(others);
  });
}

function readWith<Value>(
  file: string,
  read: (database: ReadableDatabase) => Result<Value>,
): Result<Value> {
  const header = checkFileHeader(file);
  if (!header.ok) return header;
  const opened = openReadOnlyCopy(file, '');
  if (!opened.ok) return opened;
  try {
    return read(opened.value.database);
  } finally {
    opened.value.close();
  }
}

function branchNamed(
  branches: readonly Branch[],
  scenario: string | undefined,
  file: string,
): Result<number> {
  if (scenario === undefined) return ok(mainBranch);
  const wanted = scenario.trim().toLowerCase();
  const found = branches.find(({ name }) => name.toLowerCase() === wanted);
  if (found !== undefined) return ok(found.id);
  const names = branches.filter(({ id }) => id !== mainBranch).map(({ name }) => name);
  const next = names.length === 0 ? t`It has none.` : t`There are: ${names.join(', ')}.`;
  return refuse('no-scenario', t`There is no scenario "${scenario}" in ${file}. ${next}`);
}
