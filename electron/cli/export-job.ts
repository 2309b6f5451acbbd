import path from 'node:path';
import {
  exportFormats,
  mostScale,
  type ExportFormat,
  type ExportRequest,
} from '#shared/api/export-request.ts';
import { ok, refuse, type Result } from '#shared/base/result.ts';
import { languageTags, type LanguageTag } from '#shared/words/languages.ts';
import { t } from '#shared/words/t.ts';
import { brandingIn, type GivenBranding } from './given-branding.ts';
import { chosen, onlyArgument, scenarioOf } from './given.ts';
import type { Given } from './subcommand.ts';

/** What is to be exported, as what, and where to. */
export interface ExportJob {
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

/** Reads what was typed after `export`. Refuses options that mean nothing for what is to be written. */
export function exportJobIn(given: Given): Result<ExportJob> {
  const file = onlyArgument(given, t`Say which FILE to export.`);
  if (!file.ok) return file;
  const { to, force } = given.values;
  if (to === '') return refuse('usage', t`Say where to: --to FILE.json.`);
  const target = typeof to === 'string' ? to : undefined;
  const request = requestIn(given, target);
  if (!request.ok) return request;
  const branding = brandingFor(given, request.value?.format);
  if (!branding.ok) return branding;
  const language = languageOf(given, request.value?.format);
  if (!language.ok) return language;
  const scenario = scenarioOf(given);
  if (!scenario.ok) return scenario;
  return ok({
    file: file.value,
    scenario: scenario.value,
    to: target,
    force: force === true,
    request: request.value,
    branding: branding.value,
    language: language.value,
  });
}

function brandingFor(given: Given, format: ExportFormat | undefined): Result<GivenBranding> {
  const branding = brandingIn(given);
  if (!branding.ok) return branding;
  if (Object.keys(branding.value).length > 0 && !branded.some((one) => one === format))
    return refuse(
      'usage',
      t`Whose it is can be said of a page, Markdown or a workbook: choose --to FILE.html, FILE.md or FILE.xlsx.`,
    );
  return branding;
}

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
