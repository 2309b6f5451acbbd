import { mostScale } from '#shared/api/export-request.ts';
import { ok, type Result } from '#shared/base/result.ts';
import { languageTags } from '#shared/words/languages.ts';
import { t } from '#shared/words/t.ts';
import { exportFile } from '../export-file.ts';
import { exportJobIn } from '../export-job.ts';
import type { Given, Job, Subcommand } from '../subcommand.ts';

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
    const job = exportJobIn(given);
    return job.ok ? ok((world) => exportFile(job.value, world)) : job;
  },
};
