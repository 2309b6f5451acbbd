import path from 'node:path';
import { isoDay } from '#shared/base/clock.ts';
import { ok, type Result } from '#shared/base/result.ts';
import { chosen, onlyArgument, scenarioOf } from '../given.ts';
import { measurePlan } from '../measured-plan.ts';
import { readAnyPlan } from '../read-any-plan.ts';
import { analyseJson } from '../reports/analyse-json.ts';
import { analyseText } from '../reports/analyse-text.ts';
import { faultsText } from '../reports/faults-text.ts';
import { singleFaults } from '../single-faults.ts';
import type { Answer, CliWorld, Given, Job, Subcommand } from '../subcommand.ts';
import { t } from '#shared/words/t.ts';

/** Works out the numbers of a plan. */
export const analyse: Subcommand = {
  usage: 'analyse FILE [--scenario NAME] [--format text|json] [--faults]',
  summary: t`work out the numbers of a plan: capacity, recovery, power and cost`,
  details: [
    {
      says: t`FILE is a .strata file, plan JSON or an RVTools workbook, known by what is in it. Each value is told with its unit, what it rests on and what it waits for. Where facts are blank, it is told between which bounds the value must be, or that nobody can tell. Planning values come from the book unless the plan sets its own.`,
    },
    {
      options: {
        format: t`text (to be read) or json`,
        'scenario NAME': t`a scenario of a .strata file in place of its main plan`,
        faults: t`what every single fault does as well: it takes long for large plans`,
      },
    },
  ],
  options: {
    format: { type: 'string' },
    scenario: { type: 'string' },
    faults: { type: 'boolean' },
  },
  prepare(given: Given): Result<Job> {
    const file = onlyArgument(given, t`Say which FILE to analyse.`);
    if (!file.ok) return file;
    const format = chosen(given, 'format', ['text', 'json'], 'text');
    if (!format.ok) return format;
    const scenario = scenarioOf(given);
    if (!scenario.ok) return scenario;
    const wanted = {
      format: format.value,
      scenario: scenario.value,
      withFaults: given.values['faults'] === true,
    };
    return ok((world) => analyseFile(file.value, wanted, world));
  },
};

interface Wanted {
  readonly format: 'text' | 'json';
  readonly scenario: string | undefined;
  readonly withFaults: boolean;
}

function analyseFile(
  file: string,
  { format, scenario, withFaults }: Wanted,
  world: CliWorld,
): Result<Answer> {
  const read = readAnyPlan(path.resolve(world.folder, file), world, scenario);
  if (!read.ok) return read;
  const { plan, notes } = read.value;
  const today = isoDay(world.clock.now());
  const measured = measurePlan(plan, today);
  const faults = withFaults ? singleFaults(plan, today) : undefined;
  const text =
    format === 'json'
      ? analyseJson(plan, today, measured, faults)
      : analyseText(plan, measured) + (faults === undefined ? '' : faultsText(plan, faults));
  return ok({ text, notes, exitCode: 0 });
}
