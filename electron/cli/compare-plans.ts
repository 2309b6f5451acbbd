import path from 'node:path';
import { ok, type Result } from '#shared/base/result.ts';
import { diffPlans } from '#shared/plan/diff-plans.ts';
import { sayChange } from '#shared/plan/words/say-change.ts';
import { plainText } from './plain-text.ts';
import { readAnyPlan } from './read-any-plan.ts';
import type { Answer, CliWorld } from './subcommand.ts';
import { wrapped } from './wrapped.ts';
import { counted } from '#shared/words/counted.ts';
import { t } from '#shared/words/t.ts';

/** Tells what is different in `other`, a later state of the plan in `file` or of the named scenario there. Exit code 1 when anything is. */
export function comparePlans(
  { file, scenario }: { readonly file: string; readonly scenario: string | undefined },
  other: string,
  world: CliWorld,
): Result<Answer> {
  const before = readAnyPlan(path.resolve(world.folder, file), world, scenario);
  if (!before.ok) return before;
  const after = readAnyPlan(path.resolve(world.folder, other), world);
  if (!after.ok) return after;
  const change = diffPlans(before.value.plan, after.value.plan);
  const said = sayChange(before.value.plan, after.value.plan, change);
  const moved = change.length - said.length;
  const heading =
    change.length === 0
      ? t`${other} is the same plan as ${file}.`
      : moved === 0
        ? counted(
            said.length,
            { one: '{1} against {2}: {0} difference.', other: '{1} against {2}: {0} differences.' },
            other,
            file,
          )
        : counted(
            said.length,
            {
              one: '{1} against {2}: {0} difference, and things that were moved.',
              other: '{1} against {2}: {0} differences, and things that were moved.',
            },
            other,
            file,
          );
  const lines = said.map((line) => wrapped(plainText(line), '  ', '    '));
  return ok({
    text: `${[wrapped(plainText(heading)), ...lines].join('\n')}\n`,
    notes: [...before.value.notes, ...after.value.notes],
    exitCode: change.length === 0 ? 0 : 1,
  });
}
