import path from 'node:path';
import {
  exportFormats,
  mostScale,
  type ExportFormat,
  type ExportRequest,
} from '#shared/api/export-request.ts';
import { isoDay } from '#shared/base/clock.ts';
import { ok, refuse, type Result } from '#shared/base/result.ts';
import { writePlanFile } from '#shared/interchange/plan-file/write-plan-file.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { writeWhole } from '#electron/backend/library/write-whole.ts';
import { brandingIn, brandingWith, type GivenBranding } from '../given-branding.ts';
import { chosen, onlyArgument, scenarioOf } from '../given.ts';
import { readAnyPlan, type ReadPlan } from '../read-any-plan.ts';
import type { Answer, CliWorld, Given, Job, Subcommand } from '../subcommand.ts';
import { writeDecisions } from '../write-decisions.ts';
import { writePlan } from '../write-plan.ts';
import { languageTags, type LanguageTag } from '#shared/words/languages.ts';
import { spokenLanguage } from '#shared/words/spoken.ts';
import { t } from '#shared/words/t.ts';

/** Hands a plan on: as plan JSON, as a picture, a page, a text or a workbook. */
export const exportPlan: Subcommand = {
  usage:
    'export FILE [--scenario NAME] [--to FILE.json|svg|png|html|md|xlsx | FOLDER/] [--lang en|de|ar] [--force]',
  summary: t`write a plan as plan JSON, a picture, a page, Markdown or a workbook`,
  details: [
    {
      says: t`FILE is a .strata file, plan JSON or an RVTools workbook. Without --to, plan JSON goes to stdout.`,
    },
    {
      options: {
        to: t`the file to write; its ending says what: .json or .strata (the plan), .svg or .png (a picture), .html (one page, to print), .md (Markdown), .xlsx (a workbook); a folder, with / at its end, takes each decision as a Markdown file of MADR 4.0`,
        scenario: t`a scenario of a .strata file in place of its main plan`,
        lang: t`${languageTags.join(', ')}: what a picture, a page, Markdown or a workbook says itself`,
        force: t`replace it if it is there`,
      },
    },
    {
      says: t`Of a picture:`,
      options: {
        'layer X': t`one layer, or the facility, with what it is related to`,
        'rack NAME': t`a rack from the front, to scale in rack units`,
        'workload NAME': t`the way of one workload through all layers`,
        'scale 2': t`how many pixels for each of the canvas at 100 %, up to ${mostScale}`,
        transparent: t`paint no white ground`,
      },
    },
    {
      says: t`Whose page, Markdown or workbook it is:`,
      options: {
        logo: t`a PNG, JPEG or SVG file up to 1 MB; pages only`,
        organisation: t`the name at the head`,
        footer: t`a line at the foot: "Confidential"`,
        accent: t`a colour for bars and links, #1a5fb4`,
      },
    },
  ],
  options: {
    to: { type: 'string' },
    scenario: { type: 'string' },
    lang: { type: 'string' },
    force: { type: 'boolean' },
    layer: { type: 'string' },
    rack: { type: 'string' },
    workload: { type: 'string' },
    scale: { type: 'string' },
    transparent: { type: 'boolean' },
    logo: { type: 'string' },
    organisation: { type: 'string' },
    footer: { type: 'string' },
    accent: { type: 'string' },
  },
  prepare(given: Given): Result<Job> {
    const file = onlyArgument(given, t`Say which FILE to export.`);
    if (!file.ok) return file;
    const { to, force } = given.values;
    if (to === '') return refuse('usage', t`Say where to: --to FILE.json.`);
    const target = typeof to === 'string' ? to : undefined;
    const request = requestIn(given, target);
    if (!request.ok) return request;
    const branding = brandingIn(given);
    if (!branding.ok) return branding;
    const format = request.value?.format;
    if (Object.keys(branding.value).length > 0 && !branded.some((one) => one === format))
      return refuse(
        'usage',
        t`Whose it is can be said of a page, Markdown or a workbook: choose --to FILE.html, FILE.md or FILE.xlsx.`,
      );
    const language = languageOf(given, format);
    if (!language.ok) return language;
    const scenario = scenarioOf(given);
    if (!scenario.ok) return scenario;
    const job = {
      file: file.value,
      scenario: scenario.value,
      to: target,
      force: force === true,
      request: request.value,
      branding: branding.value,
      language: language.value,
    };
    return ok((world) => exportFile(job, world));
  },
};

interface ExportJob {
  readonly file: string;
  readonly scenario: string | undefined;
  readonly to: string | undefined;
  readonly force: boolean;
  /** Undefined: the plan itself. */
  readonly request: ExportRequest | undefined;
  readonly branding: GivenBranding;
  /** Undefined: what is spoken here. */
  readonly language: LanguageTag | undefined;
}

/** What can say whose it is. */
const branded: readonly ExportFormat[] = ['html', 'md', 'xlsx'];

const formatOf = (to: string): ExportFormat | undefined => {
  const ending = path.extname(to).slice(1).toLowerCase();
  return exportFormats.find((format) => format === ending);
};

/** The language after --lang. Plan JSON and MADR are the same in every one. */
function languageOf(
  given: Given,
  format: ExportFormat | undefined,
): Result<LanguageTag | undefined> {
  if (given.values['lang'] === undefined) return ok(undefined);
  if (format === undefined)
    return refuse(
      'usage',
      t`--lang is for pictures, pages, Markdown and workbooks: choose --to FILE.svg, FILE.png, FILE.html, FILE.md or FILE.xlsx.`,
    );
  return chosen(given, 'lang', languageTags, 'en');
}

const pictureOptions = ['layer', 'rack', 'workload', 'scale', 'transparent'] as const;

/** What is asked for beside the plan itself; undefined when that is all. */
function requestIn({ values }: Given, to: string | undefined): Result<ExportRequest | undefined> {
  const format = to === undefined ? undefined : formatOf(to);
  const stray = pictureOptions.find((option) => values[option] !== undefined);
  if (format !== 'svg' && format !== 'png' && stray !== undefined)
    return refuse('usage', t`--${stray} is for pictures: choose --to FILE.svg or --to FILE.png.`);
  if (format === undefined) return ok(undefined);
  const scale = scaleIn(values['scale']);
  if (!scale.ok) return scale;
  const text = (option: 'layer' | 'rack' | 'workload') => {
    const typed = values[option];
    return typeof typed === 'string' ? { [option]: typed } : {};
  };
  return ok({
    format,
    ...text('layer'),
    ...text('rack'),
    ...text('workload'),
    ...(scale.value === undefined ? {} : { scale: scale.value }),
    ...(values['transparent'] === true ? { transparent: true } : {}),
  });
}

function scaleIn(typed: string | boolean | undefined): Result<number | undefined> {
  if (typed === undefined) return ok(undefined);
  const scale = Number(typed);
  return scale >= 0.1 && scale <= mostScale
    ? ok(scale)
    : refuse(
        'usage',
        t`--scale cannot be "${String(typed)}". Say a number from 0.1 to ${mostScale}.`,
      );
}

function exportFile(job: ExportJob, world: CliWorld): Result<Answer> | Promise<Result<Answer>> {
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
