import path from 'node:path';
import { ok, refuse, type Result } from '#shared/base/result.ts';
import { writePlanFile } from '#shared/interchange/plan-file/write-plan-file.ts';
import { onlyArgument } from '../given.ts';
import { readAnyPlan } from '../read-any-plan.ts';
import type { Answer, CliWorld, Given, Job, Subcommand } from '../subcommand.ts';
import { writePlan } from '../write-plan.ts';

/** Writes a plan as plan JSON. */
export const exportPlan: Subcommand = {
  usage: 'export FILE [--to FILE.json] [--force]',
  summary: 'write a plan as plan JSON, to stdout unless told where',
  details: [
    'FILE is a .strata file, plan JSON or an RVTools workbook.',
    '',
    '  --to     the file to write: plan JSON, or a .strata file if it ends so',
    '  --force  replace it if it is there',
  ].join('\n'),
  options: { to: { type: 'string' }, force: { type: 'boolean' } },
  prepare(given: Given): Result<Job> {
    const file = onlyArgument(given, 'FILE to export');
    if (!file.ok) return file;
    const { to, force } = given.values;
    if (to === '') return refuse('usage', 'Say where to: --to FILE.json.');
    return ok((world) =>
      exportFile(file.value, typeof to === 'string' ? to : undefined, force === true, world),
    );
  },
};

function exportFile(
  file: string,
  to: string | undefined,
  force: boolean,
  world: CliWorld,
): Result<Answer> {
  const read = readAnyPlan(path.resolve(world.folder, file), world);
  if (!read.ok) return read;
  const { plan, notes } = read.value;
  if (to === undefined) return ok({ text: writePlanFile(plan), notes, exitCode: 0 });
  const written = writePlan(plan, path.resolve(world.folder, to), force);
  return written.ok ? ok({ text: `${to}\n`, notes, exitCode: 0 }) : written;
}
