import { z } from 'zod';
import { ok, refuse, type Problem } from '#shared/base/result.ts';
import { checkChange } from '#shared/plan/checking/check-change.ts';
import { findTechnology } from '#shared/plan/find-technology.ts';
import { PlanDraft } from '#shared/plan/plan-draft.ts';
import { coordinate } from './command-params.ts';
import { defineCommand } from './command.ts';
import { addCopies } from './add-copies.ts';
import { fragmentSchema, type Fragment } from './fragment.ts';
import { counted } from '#shared/words/counted.ts';
import { t } from '#shared/words/t.ts';

const params = z.strictObject({
  fragment: fragmentSchema,
  /** Where its upper left corner comes to lie; left out: a little beside where it was cut. */
  x: coordinate.optional(),
  y: coordinate.optional(),
});

/** Adds what was copied, from this plan or another, as new components. */
export const pasteFragment = defineCommand<z.infer<typeof params>>({
  name: 'paste-fragment',
  params,
  label: ({ fragment: { components } }) =>
    t`Paste ${components.length === 1 ? components[0]!.name : counted(components.length, { one: '{0} component', other: '{0} components' })}`,
  change(plan, { fragment, x, y }, { ids }) {
    const loose = looseEnd(fragment);
    if (loose !== undefined) return { ok: false, error: loose };
    const draft = new PlanDraft(plan);
    for (const technology of fragment.technologies ?? []) {
      if (findTechnology(draft, technology.id) === undefined) draft.add('technology', technology);
    }
    const corner = cornerOf(fragment);
    const offset = { dx: (x ?? corner.x + 24) - corner.x, dy: (y ?? corner.y + 24) - corner.y };
    addCopies(draft, fragment, offset, ids);
    const checked = checkChange(plan, draft.change);
    return checked.ok ? ok(draft.change) : checked;
  },
});

function looseEnd({ components, relations }: Fragment): Problem | undefined {
  const known = new Set(components.map(({ id }) => id));
  if (known.size < components.length) {
    return refuse(
      'fragment-ids',
      t`What is pasted has two components with the same id. Copy it again.`,
    ).error;
  }
  const loose = relations.some(({ from, to }) => !known.has(from) || !known.has(to));
  return loose
    ? refuse(
        'fragment-loose',
        t`What is pasted has a relation to a component that was not copied. Copy it again.`,
      ).error
    : undefined;
}

/** The upper left corner of what is copied, as far as cards say it. */
export function cornerOf({ components }: Fragment): { x: number; y: number } {
  let [x, y] = [Infinity, Infinity];
  for (const component of components) [x, y] = [Math.min(x, component.x), Math.min(y, component.y)];
  return { x, y };
}
