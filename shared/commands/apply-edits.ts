import { z } from 'zod';
import { ok } from '#shared/base/result.ts';
import type { Change } from '#shared/plan/change.ts';
import { checkChange } from '#shared/plan/checking/check-change.ts';
import { titleParam } from './command-params.ts';
import { defineCommand } from './command.ts';

const params = z.strictObject({
  label: titleParam,
  /** A ready change; each of its steps is checked against the plan, with sentences that name what does not fit. */
  change: z.array(z.unknown()).readonly(),
});

/** Takes a ready change as one step: an import, a fix, a layout, a merge. All of it or nothing. */
export const applyEdits = defineCommand<z.infer<typeof params>>({
  name: 'apply-edits',
  params,
  label: ({ label }) => label,
  change(plan, said) {
    const change = said.change as Change;
    const checked = checkChange(plan, change);
    return checked.ok ? ok(change) : checked;
  },
});
