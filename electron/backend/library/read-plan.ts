import { ok, refuse, type Result } from '#shared/base/result.ts';
import type { Plan } from '#shared/plan/plan.ts';
import { allBranches, mainBranch, type Branch } from '../database/branches.ts';
import { checkFileHeader } from '../database/file-header.ts';
import { planFrom } from '../database/plan-from.ts';
import { openReadOnlyCopy } from '../database/read-only-copy.ts';

/**
 * Reads the plan in a .strata file without locking or touching it; the scenario of that name, in upper or lower case, when one is
 * named. Refusals are those of `openDatabase`, and a scenario that is not there.
 */
export function readPlan(file: string, scenario?: string): Result<Plan> {
  const header = checkFileHeader(file);
  if (!header.ok) return header;
  const opened = openReadOnlyCopy(file, '');
  if (!opened.ok) return opened;
  try {
    const { database } = opened.value;
    const branch = branchNamed(allBranches(database), scenario, file);
    return branch.ok ? planFrom(database, file, branch.value) : branch;
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
  const next = names.length === 0 ? 'It has none.' : `There are: ${names.join(', ')}.`;
  return refuse('no-scenario', `There is no scenario "${scenario}" in ${file}. ${next}`);
}
