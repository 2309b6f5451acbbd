import { readFileSync } from 'node:fs';
import path from 'node:path';
import { closestName } from '#shared/base/closest-name.ts';
import { isoDay } from '#shared/base/clock.ts';
import { ok, refuse, type Result } from '#shared/base/result.ts';
import { isDay } from '#shared/catalogue/is-day.ts';
import { readTemplate } from '#shared/report/document/read-template.ts';
import {
  papers,
  readSections,
  reportTemplates,
  type Paper,
  type ReportTemplate,
} from '#shared/report/document/report-template.ts';
import { sectionNames, type SectionName } from '#shared/report/document/section-names.ts';
import { readLanguage, type Language } from '#shared/report/document/language.ts';
import { languageTags } from '#shared/words/languages.ts';
import { posterPapers, type PosterPaper } from '#shared/report/document/poster-paper.ts';
import { fileProblem } from '#electron/backend/database/file-problem.ts';
import { writeWhole } from '#electron/backend/library/write-whole.ts';
import { chosen, onlyArgument, scenarioOf } from '../given.ts';
import { TemplateShelf } from '#electron/backend/report/template-shelf.ts';
import { brandingIn, brandingWith, type GivenBranding } from '../given-branding.ts';
import { readAlternatives } from '../read-alternatives.ts';
import { readAnyPlan } from '../read-any-plan.ts';
import { reportInLanguage } from '../report-in-language.ts';
import type { Answer, CliWorld, Given, Job, Subcommand } from '../subcommand.ts';
import { t } from '#shared/words/t.ts';

interface ReportJob {
  readonly file: string;
  readonly scenario: string | undefined;
  readonly to: string;
  readonly force: boolean;
  readonly template: string;
  readonly sections: readonly SectionName[] | undefined;
  readonly paper: Paper | undefined;
  readonly posterPaper: PosterPaper | undefined;
  readonly branding: GivenBranding;
  readonly language: Language | undefined;
  readonly date: string | undefined;
}

/** Writes the report of a plan. */
export const report: Subcommand = {
  usage:
    'report FILE --to OUT.pdf [--scenario NAME] [--template NAME|FILE.json] [--sections A,B,…] [--paper a4|letter] [--poster a3] [--lang en] [--date YYYY-MM-DD] [--force]',
  summary: t`write the report of a plan as a PDF that has the plan inside`,
  details: [
    {
      says: t`FILE is a .strata file, plan JSON, an RVTools workbook or an earlier report. The PDF is tagged for screen readers, marked as PDF/A-3a and PDF/UA-1, and has the plan attached: "check OUT.pdf" and the workbench open it again. The same plan and day give the same bytes.`,
    },
    {
      options: {
        template: t`${reportTemplates.map(({ name }) => name).join(', ')}, one that was saved in the workbench, or a template file; full unless told`,
        sections: t`the chapters and their order, in place of the template's: ${sectionNames.join(', ')}`,
        scenario: t`a scenario of a .strata file in place of its main plan`,
        paper: t`a4 or letter; drawings that need it stand on larger pages`,
        poster: t`add the whole drawing, large, on sheets of ${posterPapers.join(', ')}`,
        lang: t`${languageTags.join(', ')}, or one of them as in a region: en-GB, de-CH. With another language the text is English, days and values are written as usual there`,
        date: t`the day it is judged and dated for; today unless told`,
        force: t`replace OUT.pdf if it is there`,
      },
    },
    {
      says: t`Whose report it is, in place of what the template says:`,
      options: {
        logo: t`a PNG, JPEG or SVG file up to 1 MB; of an SVG its plain shapes`,
        organisation: t`the name on the cover and in the head of pages`,
        footer: t`a line in the foot of pages: "Confidential"`,
        accent: t`a colour for bars and links, #1a5fb4; darkened for text if it must`,
      },
    },
  ],
  options: {
    to: { type: 'string' },
    scenario: { type: 'string' },
    template: { type: 'string' },
    sections: { type: 'string' },
    paper: { type: 'string' },
    poster: { type: 'string' },
    lang: { type: 'string' },
    logo: { type: 'string' },
    organisation: { type: 'string' },
    footer: { type: 'string' },
    accent: { type: 'string' },
    date: { type: 'string' },
    force: { type: 'boolean' },
  },
  prepare(given: Given): Result<Job> {
    const job = readJob(given);
    return job.ok ? ok((world) => write(job.value, world)) : job;
  },
};

function readJob(given: Given): Result<ReportJob> {
  const file = onlyArgument(given, t`Say which FILE to report on.`);
  if (!file.ok) return file;
  const { to, date, sections, template, force } = given.values;
  if (typeof to !== 'string' || !/\.pdf$/i.test(to))
    return refuse('usage', t`Say where to: --to OUT.pdf.`);
  const lang = given.values['lang'];
  const language = typeof lang === 'string' ? readLanguage(lang) : ok(undefined);
  if (!language.ok) return language;
  const poster = chosen(given, 'poster', posterPapers, 'a3');
  if (!poster.ok) return poster;
  const branding = brandingIn(given);
  if (!branding.ok) return branding;
  const paper = chosen(given, 'paper', papers, 'a4');
  if (!paper.ok) return paper;
  if (date !== undefined && (typeof date !== 'string' || !isDay(date)))
    return refuse('usage', t`--date cannot be "${String(date)}". Say a day: --date 2026-03-31.`);
  const named = typeof sections === 'string' ? chapters(sections) : ok(undefined);
  if (!named.ok) return named;
  const scenario = scenarioOf(given);
  if (!scenario.ok) return scenario;
  return ok({
    file: file.value,
    scenario: scenario.value,
    to,
    force: force === true,
    template: typeof template === 'string' ? template : 'full',
    sections: named.value,
    paper: given.values['paper'] === undefined ? undefined : paper.value,
    posterPaper: given.values['poster'] === undefined ? undefined : poster.value,
    branding: branding.value,
    language: language.value,
    date: typeof date === 'string' ? date : undefined,
  });
}

function chapters(text: string): Result<readonly SectionName[]> {
  const read = readSections(text);
  if ('sections' in read) return ok(read.sections);
  const meant = closestName(read.wrong, sectionNames);
  const next =
    meant === undefined ? t`Choose from ${sectionNames.join(', ')}.` : t`Did you mean ${meant}?`;
  return refuse('usage', t`There is no chapter "${read.wrong}". ${next}`);
}

async function write(job: ReportJob, world: CliWorld): Promise<Result<Answer>> {
  const template = templateFor(job.template, world);
  if (!template.ok) return template;
  const branding = brandingWith(template.value.branding ?? {}, job.branding, world);
  if (!branding.ok) return branding;
  const read = readAnyPlan(path.resolve(world.folder, job.file), world, job.scenario);
  if (!read.ok) return read;
  const posterPaper = job.posterPaper ?? template.value.posterPaper;
  const sections = withPoster(job.sections ?? template.value.sections, job.posterPaper);
  const alternatives = sections.includes('alternatives')
    ? readAlternatives(path.resolve(world.folder, job.file), job.scenario)
    : [];
  const language = job.language ?? ownLanguage(template.value);
  const order = {
    sections,
    alternatives,
    paper: job.paper ?? template.value.paper,
    today: job.date ?? isoDay(world.clock.now()),
    version: world.version,
    branding: branding.value,
    ...(language === undefined ? {} : { language }),
    ...(posterPaper === undefined ? {} : { posterPaper }),
  };
  const made = await reportInLanguage(read.value.plan, order);
  if (!made.ok) return made;
  const written = writeWhole(made.value, path.resolve(world.folder, job.to), job.force);
  if (!written.ok) return written;
  const note = language?.note;
  const notes = [...read.value.notes, ...(note === undefined ? [] : [note])];
  return ok({ text: `${job.to}\n`, notes, exitCode: 0 });
}

const ownLanguage = ({ language }: ReportTemplate): Language | undefined =>
  language === undefined ? undefined : { text: language, values: language };

/** Who asks for a poster has one, at the end unless the chapters say where. */
const withPoster = (
  sections: readonly SectionName[],
  paper: PosterPaper | undefined,
): readonly SectionName[] =>
  paper === undefined || sections.includes('poster') ? sections : [...sections, 'poster'];

function templateFor(name: string, world: CliWorld): Result<ReportTemplate> {
  const known = reportTemplates.find((template) => template.name === name);
  if (known !== undefined) return ok(known);
  if (/\.json$/i.test(name)) return templateIn(path.resolve(world.folder, name));
  const shelf = new TemplateShelf(world.home);
  const saved = shelf.get(name);
  if (saved !== undefined) return ok(saved);
  const names = [...reportTemplates, ...shelf.list().templates].map((template) => template.name);
  const meant = closestName(name, names);
  const next =
    meant === undefined
      ? t`Choose one of ${names.join(', ')}, or a FILE.json.`
      : t`Did you mean ${meant}?`;
  return refuse('usage', t`There is no template "${name}". ${next}`);
}

function templateIn(file: string): Result<ReportTemplate> {
  try {
    return readTemplate(readFileSync(file, 'utf8'), file);
  } catch (error) {
    return { ok: false, error: fileProblem(error, file) };
  }
}
