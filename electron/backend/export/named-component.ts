import { closestName } from '#shared/base/closest-name.ts';
import { ok, refuse, type Result } from '#shared/base/result.ts';
import { kindData, type Kind } from '#shared/catalogue/kinds.ts';
import { kindWords } from '#shared/plan/words/component-words.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Component } from '#shared/plan/records.ts';
import { counted } from '#shared/words/counted.ts';
import { t } from '#shared/words/t.ts';

/** The one component of a kind with this id or name, whatever its letters' case. */
export function namedComponent(plan: PlanView, kind: Kind, name: string): Result<Component> {
  const all = [...plan.all('component')].filter((component) => component.kind === kind);
  const byId = all.find(({ id }) => id === name);
  if (byId !== undefined) return ok(byId);
  const found = all.filter((one) => one.name.toLowerCase() === name.trim().toLowerCase());
  if (found.length === 1) return ok(found[0]!);
  if (found.length > 1)
    return refuse(
      'several',
      counted(
        found.length,
        {
          one: '{0} {1} is called "{2}". Say its id: {3}.',
          other: '{0} {1} are called "{2}". Say the id of one: {3}.',
        },
        kindData(kind).plural,
        name,
        found.map(({ id }) => id).join(', '),
      ),
    );
  return refuse(
    'not-found',
    t`The plan has no ${kindWords(kind)} called "${name}". ${next(all, kind, name)}`,
  );
}

function next(all: readonly Component[], kind: Kind, name: string): string {
  if (all.length === 0) return t`It has no ${kindData(kind).plural} at all.`;
  const names = all.map((component) => component.name);
  const meant = closestName(name, names);
  if (meant !== undefined) return t`Did you mean "${meant}"?`;
  const shown = names
    .slice(0, 5)
    .map((each) => `"${each}"`)
    .join(', ');
  return names.length <= 5
    ? t`It has ${shown}.`
    : counted(
        names.length,
        { one: 'It has {0}: {1}.', other: 'It has {0}, among them {1}.' },
        shown,
      );
}
