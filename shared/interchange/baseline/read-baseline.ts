import { z } from 'zod';
import { hostileKey } from '#shared/base/hostile-key.ts';
import { ok, refuse, type Result } from '#shared/base/result.ts';
import { isDay } from '#shared/catalogue/is-day.ts';
import { shapeProblem } from '#shared/plan/checking/shape-problem.ts';
import { parseJson } from '../plan-file/parse-json.ts';
import { baselineFormat, baselineVersion, type Baseline, type JudgedAs } from './baseline.ts';
import { t } from '#shared/words/t.ts';

const keys = z.array(z.string().min(3).max(500)).max(1_000_000);
const fileSchema = z.strictObject({
  format: z.literal(baselineFormat),
  version: z.literal(baselineVersion),
  name: z.string().max(300),
  takenOn: z
    .string()
    .refine(isDay, t`must be a day such as 2026-01-31`)
    .exactOptional(),
  findings: keys,
  unknown: keys.exactOptional(),
  waived: keys.exactOptional(),
});

/** As `check --format json` prints them; later versions may add keys. */
const judgements = z.array(
  z.looseObject({
    rule: z.string().min(1).max(300),
    subjects: z.array(z.looseObject({ id: z.string().min(1).max(200) })).min(1),
  }),
);
const checkSchema = z.looseObject({
  plan: z.looseObject({ name: z.string() }),
  findings: judgements,
  unknown: judgements,
  waived: judgements,
});

const next = t`Choose the JSON of an earlier check, a baseline file, or a plan with a baseline.`;

/**
 * Reads what an earlier check said: a baseline file (FORMAT.md), or what `check --format json` printed. Refuses everything
 * else in one sentence. `name` is how sentences call the file.
 */
export function readBaseline(text: string, name = t`The baseline`): Result<Baseline> {
  const json = parseJson(text, name, next);
  if (!json.ok) return json;
  const hostile = hostileKey(json.value);
  if (hostile !== undefined)
    return refuse('hostile-key', t`${name} has the key ${hostile}, which no check prints. ${next}`);
  const { format } = { ...(json.value as { format?: unknown } | null) };
  return format === undefined ? checkOf(json.value, name) : baselineOf(json.value, name);
}

function baselineOf(value: unknown, name: string): Result<Baseline> {
  const clause = shapeProblem(fileSchema, value);
  if (clause !== undefined) return unreadable(name, clause);
  const file = value as z.infer<typeof fileSchema>;
  const of = (list: readonly string[] | undefined, as: JudgedAs) =>
    (list ?? []).map((key) => [key, as] as const);
  return ok({
    name: file.name,
    ...(file.takenOn === undefined ? {} : { takenOn: file.takenOn }),
    judged: new Map([
      ...of(file.unknown, 'unknown'),
      ...of(file.waived, 'waived'),
      ...of(file.findings, 'finding'),
    ]),
  });
}

function checkOf(value: unknown, name: string): Result<Baseline> {
  const clause = shapeProblem(checkSchema, value);
  if (clause !== undefined) return unreadable(name, clause);
  const check = value as z.infer<typeof checkSchema>;
  const of = (list: z.infer<typeof judgements>, as: JudgedAs) =>
    list.map(({ rule, subjects }) => [`${rule} ${subjects[0]!.id}`, as] as const);
  return ok({
    name: t`the check of ${check.plan.name}`,
    judged: new Map([
      ...of(check.unknown, 'unknown'),
      ...of(check.waived, 'waived'),
      ...of(check.findings, 'finding'),
    ]),
  });
}

const unreadable = (name: string, clause: string) =>
  refuse('baseline-form', t`${name} is no earlier check: ${clause}. ${next}`);
