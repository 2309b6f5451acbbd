import path from 'node:path';
import { ok, refuse, type Result } from '#shared/base/result.ts';
import { fileContent } from '#electron/backend/library/file-content.ts';
import { chosen, onlyArgument, target } from '../given.ts';
import { readBytes, readWorkbookPlan } from '../read-any-plan.ts';
import { importText } from '../reports/import-text.ts';
import type { Answer, CliWorld, Given, Job, Subcommand } from '../subcommand.ts';
import { writePlan } from '../write-plan.ts';
import { t } from '#shared/words/t.ts';

interface ImportOptions {
  readonly workbook: string;
  readonly to: string;
  readonly force: boolean;
  readonly format: 'text' | 'json';
}

/** Makes a plan of what another program knows. */
export const importWorkbook: Subcommand = {
  usage: 'import WORKBOOK --to FILE.strata|FILE.json [--force] [--format text|json]',
  summary: t`make a plan of an RVTools workbook, with a report of what was read`,
  details: [
    {
      options: {
        to: t`the plan to write; how it ends says what it is`,
        force: t`replace FILE if it is there`,
        format: t`text (to be read) or json, for the report`,
      },
    },
  ],
  options: { to: { type: 'string' }, force: { type: 'boolean' }, format: { type: 'string' } },
  prepare(given: Given): Result<Job> {
    const workbook = onlyArgument(given, t`Say which WORKBOOK to import.`);
    if (!workbook.ok) return workbook;
    const to = target(given);
    if (!to.ok) return to;
    const format = chosen(given, 'format', ['text', 'json'], 'text');
    if (!format.ok) return format;
    const force = given.values['force'] === true;
    const options = { workbook: workbook.value, to: to.value, force, format: format.value };
    return ok((world) => importFile(options, world));
  },
};

function importFile(
  { workbook, to, force, format }: ImportOptions,
  world: CliWorld,
): Result<Answer> {
  const file = path.resolve(world.folder, workbook);
  const bytes = readBytes(file);
  if (!bytes.ok) return bytes;
  const content = fileContent(bytes.value);
  if (content === 'plan' || content === 'json' || content === 'report')
    return refuse(
      'not-a-workbook',
      t`${file} is a plan already. Use export or the workbench to bring it elsewhere.`,
    );
  const read = readWorkbookPlan(bytes.value, file, world);
  if (!read.ok) return read;
  const { plan, report } = read.value;
  const written = writePlan(plan, path.resolve(world.folder, to), force);
  if (!written.ok) return written;
  const text =
    format === 'json' ? `${JSON.stringify(report, undefined, 2)}\n` : importText(report, to);
  return ok({ text, exitCode: 0 });
}
