import { writeWhole } from '#electron/backend/library/write-whole.ts';
import path from 'node:path';
import { isoDay } from '#shared/base/clock.ts';
import { ok, refuse, type Result } from '#shared/base/result.ts';
import { baselineOf, stateSince, type Baseline } from '#shared/interchange/baseline/baseline.ts';
import { writeBaseline } from '#shared/interchange/baseline/write-baseline.ts';
import { junitXml } from '#shared/interchange/junit/junit-xml.ts';
import { sarifLog } from '#shared/interchange/sarif/sarif-log.ts';
import { setPatch } from '#shared/plan/change.ts';
import { profiles, type Profile } from '#shared/plan/records.ts';
import { allRules } from '#shared/rules/book/all-rules.ts';
import { checkPlan } from '#shared/rules/check-plan.ts';
import type { CheckResult, Finding } from '#shared/rules/finding.ts';
import { activeRules } from '#shared/rules/own/active-rules.ts';
import { chosen, onlyArgument, scenarioOf } from '../given.ts';
import { readAnyPlan } from '../read-any-plan.ts';
import { readBaselineFile } from '../read-baseline-file.ts';
import { comparePlans } from '../compare-plans.ts';
import { checkJson } from '../reports/check-json.ts';
import { checkText } from '../reports/check-text.ts';
import type { Checked } from '../reports/checked.ts';
import type { Answer, CliWorld, Given, Job, Subcommand } from '../subcommand.ts';
import { t } from '#shared/words/t.ts';

const formats = ['text', 'json', 'sarif', 'junit'] as const;
const failOns = ['error', 'warning', 'info', 'never'] as const;

interface CheckOptions {
  readonly file: string;
  readonly scenario: string | undefined;
  readonly format: (typeof formats)[number];
  readonly failOn: (typeof failOns)[number];
  readonly profile: Profile | undefined;
  readonly baseline: string | undefined;
  readonly baselineWrite: string | undefined;
  readonly force: boolean;
  readonly against: string | undefined;
}

/** Judges a plan. */
export const check: Subcommand = {
  usage:
    'check FILE [--scenario NAME] [--format text|json|sarif|junit] [--fail-on error|warning|info|never] [--baseline FILE] [--profile P] [--against OTHER]',
  summary: t`judge a plan: which layers are missing, which choices do not fit`,
  details: [
    {
      says: t`FILE is a .strata file, plan JSON, a report or an RVTools workbook, known by what is in it. It is judged by the rule book and its own rules, with its own settings.`,
    },
    {
      options: {
        format: t`text (to be read), json, sarif (2.1.0, for code scanning), or junit (XML for build servers; failures are what makes the exit code 1)`,
        'fail-on': t`the mildest finding that makes the exit code 1; error unless told`,
        profile: t`judge as lab, branch, enterprise or regulated instead of as planned`,
        'scenario NAME': t`a scenario of a .strata file in place of its main plan`,
        'baseline FILE': t`count only what is new since an earlier check: FILE is its JSON, what --baseline-write wrote, or a plan with a baseline`,
        'baseline-write FILE': t`write what is found now as a baseline for later checks`,
        force: t`replace that file if it is there`,
        'against OTHER': t`tell what is different in OTHER, another state of the plan, instead of judging: a report tells what changed since`,
      },
    },
    { says: t`Exit codes: 0 nothing at or above --fail-on, 1 findings, 2 cannot read.` },
  ],
  options: {
    format: { type: 'string' },
    'fail-on': { type: 'string' },
    profile: { type: 'string' },
    baseline: { type: 'string' },
    'baseline-write': { type: 'string' },
    force: { type: 'boolean' },
    against: { type: 'string' },
    scenario: { type: 'string' },
  },
  prepare(given: Given): Result<Job> {
    const file = onlyArgument(given, t`Say which FILE to check.`);
    if (!file.ok) return file;
    const format = chosen(given, 'format', formats, 'text');
    if (!format.ok) return format;
    const failOn = chosen(given, 'fail-on', failOns, 'error');
    if (!failOn.ok) return failOn;
    const profile = chosen(given, 'profile', profiles, 'enterprise');
    if (!profile.ok) return profile;
    const unnamed = ['baseline', 'baseline-write', 'against'].find(
      (option) => given.values[option] === '',
    );
    if (unnamed !== undefined) return refuse('usage', t`Say which FILE: --${unnamed} FILE.json.`);
    const scenario = scenarioOf(given);
    if (!scenario.ok) return scenario;
    const options = {
      file: file.value,
      scenario: scenario.value,
      format: format.value,
      failOn: failOn.value,
      profile: given.values['profile'] === undefined ? undefined : profile.value,
      baseline: text(given, 'baseline'),
      baselineWrite: text(given, 'baseline-write'),
      force: given.values['force'] === true,
      against: text(given, 'against'),
    };
    return ok((world) =>
      options.against === undefined
        ? checkFile(options, world)
        : comparePlans(options, options.against, world),
    );
  },
};

function text({ values }: Given, option: string): string | undefined {
  const typed = values[option];
  return typeof typed === 'string' ? typed : undefined;
}

function checkFile(options: CheckOptions, world: CliWorld): Result<Answer> {
  const read = readAnyPlan(path.resolve(world.folder, options.file), world, options.scenario);
  if (!read.ok) return read;
  const baseline = earlierCheck(options, world);
  if (!baseline.ok) return baseline;
  const { plan, notes } = read.value;
  if (options.profile !== undefined)
    plan.apply([setPatch('meta', 'plan', 'profile', plan.meta.profile, options.profile)]);
  const { rules, idle } = activeRules(plan, allRules);
  const result = checkPlan(plan, { today: isoDay(world.clock.now()) });
  const kept = keepBaseline(result, options, plan.meta.name, world);
  if (!kept.ok) return kept;
  const checked: Checked = {
    plan,
    result,
    rules,
    file: options.file,
    version: world.version,
    ...(baseline.value === undefined ? {} : { baseline: baseline.value }),
    fails: (finding) => isGrave(finding, options.failOn) && isNew(finding, baseline.value),
  };
  return ok({
    text: formatted(checked, options.format),
    notes: [...notes, ...idle.map(({ why }) => why)],
    exitCode: result.findings.some(checked.fails) ? 1 : 0,
  });
}

function earlierCheck(
  { baseline }: CheckOptions,
  { folder }: CliWorld,
): Result<Baseline | undefined> {
  return baseline === undefined ? ok(undefined) : readBaselineFile(path.resolve(folder, baseline));
}

function keepBaseline(
  result: CheckResult,
  { baselineWrite, force }: CheckOptions,
  name: string,
  { folder, clock }: CliWorld,
): Result<unknown> {
  if (baselineWrite === undefined) return ok(undefined);
  const baseline = baselineOf(result, name, isoDay(clock.now()));
  return writeWhole(writeBaseline(baseline), path.resolve(folder, baselineWrite), force);
}

function formatted(checked: Checked, format: CheckOptions['format']): string {
  switch (format) {
    case 'text':
      return checkText(checked);
    case 'json':
      return checkJson(checked);
    case 'sarif':
      return `${JSON.stringify(sarifLog(checked), undefined, 2)}\n`;
    case 'junit':
      return junitXml({ ...checked, name: checked.plan.meta.name });
  }
}

/** Whether a finding is at least as grave as `failOn`. */
function isGrave({ severity }: Finding, failOn: CheckOptions['failOn']): boolean {
  return failOn !== 'never' && failOns.indexOf(severity) <= failOns.indexOf(failOn);
}

const isNew = ({ key }: Finding, baseline: Baseline | undefined): boolean =>
  baseline === undefined || stateSince(baseline, key, 'finding') !== 'unchanged';
