import { ok, refuse, type Result } from '#shared/base/result.ts';
import { isFieldName } from '#shared/catalogue/fields.ts';
import { isKind } from '#shared/catalogue/kinds.ts';
import { isRelationKind } from '#shared/catalogue/relations.ts';
import { ChangeDoesNotFit, type Plan } from '#shared/plan/plan.ts';
import { recordSchemas } from '#shared/plan/schemas/record-schemas.ts';
import { settingNamed } from '#shared/plan/setting-name.ts';
import { mainBranch } from './branches.ts';
import type { ReadableDatabase } from './database.ts';
import { fileProblem } from './file-problem.ts';
import { loadPlan } from './load-plan.ts';
import { t } from '#shared/words/t.ts';

/**
 * The plan in an open file, as a branch has it. Refuses, in a sentence that names the file, tables that do not fit together (another
 * program wrote them) and words that this version does not know (a newer one wrote them).
 */
export function planFrom(
  database: ReadableDatabase,
  file: string,
  branch: number = mainBranch,
): Result<Plan> {
  try {
    const plan = loadPlan(database, branch);
    const stranger = strangerIn(plan);
    return stranger === undefined ? ok(plan) : unknownWord(file, stranger);
  } catch (error) {
    if (isMisfit(error)) return damaged(file);
    return { ok: false, error: fileProblem(error, file) };
  }
}

/** A relation without its end, a value that is no JSON, a table or column that is not there. */
const isMisfit = (error: unknown): boolean =>
  error instanceof ChangeDoesNotFit ||
  error instanceof SyntaxError ||
  (error instanceof Error && 'code' in error && error.code === 'SQLITE_ERROR');

function strangerIn(plan: Plan): string | undefined {
  for (const { kind, facts } of plan.all('component')) {
    if (!isKind(kind)) return t`a component of the kind ${String(kind)}`;
    const fact = Object.keys(facts).find((name) => !isFieldName(name));
    if (fact !== undefined) return t`a fact called ${fact}`;
  }
  for (const { kind } of plan.all('relation')) {
    if (!isRelationKind(kind)) return t`a relation of the kind ${String(kind)}`;
  }
  for (const { id } of plan.all('setting')) {
    if (settingNamed(id) === undefined) return t`a setting called ${id}`;
  }
  for (const rule of plan.all('rule')) {
    if (!recordSchemas.rule.safeParse(rule).success) return t`a rule ${rule.id} of another form`;
  }
  return undefined;
}

const unknownWord = (file: string, stranger: string): Result<never> =>
  refuse(
    'unknown-word',
    t`${file} holds ${stranger}, which this version of Strata does not know. Update Strata to open it.`,
  );

const damaged = (file: string): Result<never> =>
  refuse(
    'corrupt',
    t`${file} is damaged: its tables do not fit together. Open a copy or a backup of the plan; this file is left as it is.`,
  );
