import path from 'node:path';
import { writeWhole } from '#electron/backend/library/write-whole.ts';
import { exportFormats, type ExportRequest } from '#shared/api/export-request.ts';
import { isoDay } from '#shared/base/clock.ts';
import { ok, refuse, type Result } from '#shared/base/result.ts';
import { writePlanFile } from '#shared/interchange/plan-file/write-plan-file.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { LanguageTag } from '#shared/words/languages.ts';
import { spokenLanguage } from '#shared/words/spoken.ts';
import { t } from '#shared/words/t.ts';
import type { ExportJob } from './export-job.ts';
import { brandingWith } from './given-branding.ts';
import { readAnyPlan, type ReadPlan } from './read-any-plan.ts';
import type { Answer, CliWorld } from './subcommand.ts';
import { writeDecisions } from './write-decisions.ts';
import { writePlan } from './write-plan.ts';

/** Reads the plan and writes what was asked for. */
export function exportFile(
  job: ExportJob,
  world: CliWorld,
): Result<Answer> | Promise<Result<Answer>> {
  const read = readAnyPlan(path.resolve(world.folder, job.file), world, job.scenario);
  if (!read.ok) return read;
  if (job.to !== undefined && isFolder(job.to)) return decisionsOf(read.value, job.to, job, world);
  return job.request === undefined
    ? planItself(read.value, job, world)
    : handedOn(read.value, job.request, job, world);
}

const isFolder = (to: string): boolean => /[/\\]$/.test(to);

function decisionsOf(
  { plan, notes }: ReadPlan,
  to: string,
  { force }: ExportJob,
  world: CliWorld,
): Result<Answer> {
  const written = writeDecisions(plan, path.resolve(world.folder, to), force);
  if (!written.ok) return written;
  return ok({ text: written.value.map((name) => `${to}${name}\n`).join(''), notes, exitCode: 0 });
}

function planItself(
  { plan, notes }: ReadPlan,
  { to, force }: ExportJob,
  world: CliWorld,
): Result<Answer> {
  if (to === undefined) return ok({ text: writePlanFile(plan), notes, exitCode: 0 });
  if (!/\.(json|strata)$/i.test(to))
    return refuse(
      'usage',
      t`${to} must end in .json, .strata, ${exportFormats.map((format) => `.${format}`).join(', ')}, so that it is clear what to write.`,
    );
  const written = writePlan(plan, path.resolve(world.folder, to), force);
  return written.ok ? ok({ text: `${to}\n`, notes, exitCode: 0 }) : written;
}

async function handedOn(
  { plan, notes }: ReadPlan,
  request: ExportRequest,
  { to, force, branding: given, language = spokenLanguage().tag }: ExportJob,
  world: CliWorld,
): Promise<Result<Answer>> {
  const branding = brandingWith({}, given, world);
  if (!branding.ok) return branding;
  const made = await madeIn(language, plan, { ...request, branding: branding.value }, world);
  if (!made.ok) return made;
  const written = writeWhole(made.value, path.resolve(world.folder, to!), force);
  return written.ok ? ok({ text: `${to}\n`, notes, exitCode: 0 }) : written;
}

/** What is handed on. In the language that is spoken here it is made here; another is spoken by a thread of its own. */
async function madeIn(
  language: LanguageTag,
  plan: PlanView,
  request: ExportRequest,
  { clock, version }: CliWorld,
): Promise<Result<Uint8Array>> {
  const about = { today: isoDay(clock.now()), version };
  // What draws and packs is loaded when it is wanted: every other command starts without it.
  if (language === spokenLanguage().tag) {
    const { makeExport } = await import('#electron/backend/export/make-export.ts');
    return makeExport(plan, request, about);
  }
  const { exportInThread } = await import('#electron/backend/export/export-in-thread.ts');
  return exportInThread(plan, request, about, { signal: undefined, language });
}
