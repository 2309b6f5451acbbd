import path from 'node:path';
import { isoDay } from '#shared/base/clock.ts';
import { ok, type Result } from '#shared/base/result.ts';
import { sarifLog } from '#shared/interchange/sarif/sarif-log.ts';
import { setPatch } from '#shared/plan/change.ts';
import type { Plan } from '#shared/plan/plan.ts';
import type { Profile } from '#shared/plan/records.ts';
import { allRules } from '#shared/rules/book/all-rules.ts';
import { checkPlan } from '#shared/rules/check-plan.ts';
import type { CheckResult } from '#shared/rules/finding.ts';
import { chosen, onlyArgument } from '../given.ts';
import { readAnyPlan } from '../read-any-plan.ts';
import { checkJson } from '../reports/check-json.ts';
import { checkText } from '../reports/check-text.ts';
import type { Answer, CliWorld, Given, Job, Subcommand } from '../subcommand.ts';

const formats = ['text', 'json', 'sarif'] as const;
const failOns = ['error', 'warning', 'info', 'never'] as const;
const profiles = ['lab', 'branch', 'enterprise', 'regulated'] as const satisfies readonly Profile[];

interface CheckOptions {
  readonly file: string;
  readonly format: (typeof formats)[number];
  readonly failOn: (typeof failOns)[number];
  readonly profile: Profile | undefined;
}

/** Judges a plan. */
export const check: Subcommand = {
  usage: 'check FILE [--format text|json|sarif] [--fail-on error|warning|info|never] [--profile P]',
  summary: 'judge a plan: which layers are missing, which choices do not fit',
  details: [
    'FILE is a .strata file, plan JSON or an RVTools workbook, known by what is in it.',
    '',
    '  --format   text (to be read), json, or sarif (2.1.0, for code scanning)',
    '  --fail-on  the mildest finding that makes the exit code 1; error unless told',
    '  --profile  judge as lab, branch, enterprise or regulated instead of as planned',
    '',
    'Exit codes: 0 nothing at or above --fail-on, 1 findings, 2 cannot read.',
  ].join('\n'),
  options: {
    format: { type: 'string' },
    'fail-on': { type: 'string' },
    profile: { type: 'string' },
  },
  prepare(given: Given): Result<Job> {
    const file = onlyArgument(given, 'FILE to check');
    if (!file.ok) return file;
    const format = chosen(given, 'format', formats, 'text');
    if (!format.ok) return format;
    const failOn = chosen(given, 'fail-on', failOns, 'error');
    if (!failOn.ok) return failOn;
    const profile = chosen(given, 'profile', profiles, 'enterprise');
    if (!profile.ok) return profile;
    const said = given.values['profile'] === undefined ? undefined : profile.value;
    const options = { file: file.value, format: format.value, failOn: failOn.value, profile: said };
    return ok((world) => checkFile(options, world));
  },
};

function checkFile(options: CheckOptions, world: CliWorld): Result<Answer> {
  const read = readAnyPlan(path.resolve(world.folder, options.file), world);
  if (!read.ok) return read;
  const { plan, notes } = read.value;
  if (options.profile !== undefined)
    plan.apply([setPatch('meta', 'plan', 'profile', plan.meta.profile, options.profile)]);
  const result = checkPlan(plan, { today: isoDay(world.clock.now()) });
  return ok({
    text: formatted(plan, result, options, world),
    notes,
    exitCode: fails(result, options.failOn) ? 1 : 0,
  });
}

function formatted(
  plan: Plan,
  result: CheckResult,
  { format, file }: CheckOptions,
  { version }: CliWorld,
): string {
  switch (format) {
    case 'text':
      return checkText(plan, result);
    case 'json':
      return checkJson(plan, result);
    case 'sarif':
      return `${JSON.stringify(sarifLog({ plan, result, rules: allRules, file, version }), undefined, 2)}\n`;
  }
}

/** Whether a finding is at least as grave as `failOn`. What was waived does not count. */
function fails({ findings }: CheckResult, failOn: CheckOptions['failOn']): boolean {
  const grave = failOns.slice(0, failOns.indexOf(failOn) + 1);
  return failOn !== 'never' && findings.some(({ severity }) => grave.includes(severity));
}
