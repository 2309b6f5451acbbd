import { z } from 'zod';
import { ok, refuse, type Problem, type Result } from '#shared/base/result.ts';
import type { Change } from '#shared/plan/change.ts';
import { checkChange } from '#shared/plan/checking/check-change.ts';
import { Plan } from '#shared/plan/plan.ts';
import { metaSchema, recordSchemas } from '#shared/plan/schemas/record-schemas.ts';
import { pathText, shapeProblem } from '#shared/plan/checking/shape-problem.ts';
import { foreignFile, type FileKind } from '../foreign-file.ts';
import { parseJson } from './parse-json.ts';
import { planFileFormat, planFileLists, planFileVersion } from './plan-file-format.ts';
import { isStrangeSetting } from './strange-setting.ts';
import { withoutStrangeFacts } from './without-strange-facts.ts';
import { withoutUnknown, type Loss } from './without-unknown.ts';
import { t } from '#shared/words/t.ts';

/** What a plan file holds, and what it says that the plan cannot hold. */
export interface ReadPlan {
  readonly plan: Plan;
  readonly losses: readonly Loss[];
}

const list = z.array(z.unknown()).exactOptional();
const fileSchema = z.strictObject({
  format: z.literal(planFileFormat),
  version: z.literal(planFileVersion),
  plan: metaSchema,
  technologies: list,
  groups: list,
  notes: list,
  components: list,
  relations: list,
  declarations: list,
  waivers: list,
  settings: list,
  rules: list,
  baselines: list,
  bookmarks: list,
  requirements: list,
  risks: list,
  decisions: list,
  actions: list,
  votes: list,
});
type PlanFile = z.infer<typeof fileSchema>;

const kind: FileKind = {
  format: planFileFormat,
  version: planFileVersion,
  code: 'not-a-plan',
  noun: t`a plan`,
  none: t`no plan`,
};

/**
 * Reads the text of a plan file (FORMAT.md). Unknown keys are left out and listed; anything that would make a different
 * plan than was meant is refused in one sentence, and then nothing is read at all. `name` is how sentences call the file.
 */
export function readPlanFile(text: string, name = t`The plan file`): Result<ReadPlan> {
  const json = parseJson(text, name);
  if (!json.ok) return json;
  const refused = foreignFile(json.value, name, kind);
  if (refused !== undefined) return { ok: false, error: refused };
  const losses: Loss[] = [];
  const file = withoutUnknown(fileSchema, json.value, [], losses);
  const clause = shapeProblem(fileSchema, file);
  if (clause !== undefined) return unreadable(name, clause);
  return readTables(file as PlanFile, name, losses);
}

/** The message of a refusal always ends by saying what to do. */
const unreadable = (name: string, clause: string) =>
  refuse(
    'file-form',
    t`${name} cannot be read: ${clause}. Correct it there, or export the plan again.`,
  );

interface Step {
  readonly at: readonly PropertyKey[];
  readonly patch: Change[number];
}

function readTables(file: PlanFile, name: string, losses: Loss[]): Result<ReadPlan> {
  const plan = new Plan(file.plan);
  const steps = planFileLists.flatMap(([key, table]) =>
    (file[key] ?? []).flatMap((value, index): Step[] => {
      const at = [key, index];
      const known = withoutUnknown(recordSchemas[table], value, at, losses);
      const record = withoutStrangeFacts(table, known, at, losses);
      if (isStrangeSetting(table, record, at, losses)) return [];
      return [{ at, patch: { op: 'add', table, record } as Change[number] }];
    }),
  );
  const change = steps.map(({ patch }) => patch);
  const checked = checkChange(plan, change);
  if (!checked.ok) return misfit(name, steps[checked.error.step]!, checked.error);
  plan.apply(change);
  return ok({ plan, losses });
}

const misfit = (name: string, { at }: Step, { code, message }: Problem) =>
  refuse(code, `${name}, ${pathText(at)}: ${clipped(message)}`);

/** A sentence with a name in it that a hostile file may have made as long as it likes. */
const clipped = (message: string): string =>
  message.length <= 400 ? message : `${message.slice(0, 400)}…`;
