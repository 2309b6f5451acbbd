import { z } from 'zod';
import { isoDay } from '#shared/base/clock.ts';
import { ok } from '#shared/base/result.ts';
import { componentOwner } from '#shared/plan/checking/fact-problem.ts';
import { PlanDraft } from '#shared/plan/plan-draft.ts';
import { factsParam, textParam, titleParam } from './command-params.ts';
import { defineCommand } from './command.ts';
import { typedFacts } from './state-facts.ts';
import { t } from '#shared/words/t.ts';

const params = z.strictObject({
  kind: z.enum(['assumption', 'constraint']),
  statement: textParam.min(1),
  /** Left out: the beginning of the statement. */
  name: titleParam.optional(),
  /** What else is known of it, such as `constraintKind` or `owner`. */
  facts: factsParam.optional(),
});
type Params = z.infer<typeof params>;

/** Writes down what is taken to be true, or what cannot be changed, as of today. */
export const addStatement = defineCommand<Params>({
  name: 'add-statement',
  params,
  label: (said) =>
    said.kind === 'assumption'
      ? t`Add assumption ${titleOf(said)}`
      : t`Add constraint ${titleOf(said)}`,
  change(plan, said, { ids, clock }) {
    const named = { kind: said.kind, name: titleOf(said) };
    const stated = { statement: said.statement, statedOn: isoDay(clock.now()), ...said.facts };
    const facts = typedFacts(componentOwner(named), stated);
    if (!facts.ok) return facts;
    const draft = new PlanDraft(plan);
    const place = { lane: 'planning', x: 0, y: 0, status: 'planned' } as const;
    draft.add('component', { id: ids.next(), ...named, ...place, facts: facts.value });
    return ok(draft.change);
  },
});

/** The statement itself when it is short, else its first words. */
function titleOf({ name, statement }: Params): string {
  if (name !== undefined) return name;
  const line = statement.replace(/\s+/g, ' ');
  return line.length <= 60 ? line : `${line.slice(0, 57).replace(/ \S*$/, '')} …`;
}
