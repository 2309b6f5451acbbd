import { hostileKey } from '#shared/base/hostile-key.ts';
import { fragmentOf, fragmentSchema, type Fragment } from '#shared/commands/fragment.ts';
import { notifyRefusal } from '#renderer/state/notices.ts';
import { selectComponents, selection } from '#renderer/state/selection.ts';
import { openSession } from '#renderer/state/workspace.ts';
import { addedComponents } from './added-components.ts';

/** What the clipboard's text begins with, so that a piece of a plan is known when it comes back. */
const mark = 'strata-fragment';

/** The piece that was copied last in this window, for pasting by a command when the clipboard cannot be read. */
let copied: string | undefined;

/** The selected components as text, with the relations between them; undefined when nothing is selected. */
export function copySelection(): string | undefined {
  const session = openSession();
  const { components } = selection.get();
  if (session === undefined || components.length === 0) return undefined;
  copied = JSON.stringify({ [mark]: 1, ...fragmentOf(session.plan, components) }, null, 1);
  return copied;
}

/** Adds a copied piece of a plan as new components and selects them. Text that is none is left alone: false. */
export function pasteText(text: string | undefined = copied): boolean {
  const session = openSession();
  if (session === undefined || text === undefined || !text.includes(`"${mark}"`)) return false;
  const fragment = readFragment(text);
  if (fragment === undefined) {
    notifyRefusal('The clipboard holds a piece of a plan that cannot be read. Copy it again.');
    return true;
  }
  const outcome = session.run('paste-fragment', { fragment });
  if (outcome.ok) selectComponents(addedComponents(outcome.value.change));
  return true;
}

/** Whether something was copied in this window. */
export const hasCopied = (): boolean => copied !== undefined;

/** A piece of a plan from its text; undefined when it is not one. */
export function readFragment(text: string): Fragment | undefined {
  try {
    const { [mark]: version, ...fragment } = JSON.parse(text) as Record<string, unknown>;
    if (version !== 1 || hostileKey(fragment) !== undefined) return undefined;
    return fragmentSchema.safeParse(fragment).data as Fragment | undefined;
  } catch {
    // Not JSON: some other text was on the clipboard.
    return undefined;
  }
}
