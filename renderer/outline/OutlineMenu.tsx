import { menuEntries } from '#renderer/canvas/controls/canvas-menu.ts';
import { selection } from '#renderer/state/shown/selection.ts';
import { useStore } from '#renderer/state/base/store.ts';
import { useSession } from '#renderer/state/session/use-session.ts';
import { ContextMenu } from '#renderer/ui/ContextMenu.tsx';
import { counted } from '#shared/words/counted.ts';

/** What can be done to the selected lines: the same as on the canvas. `at` is where in the outline it was asked for. */
export function OutlineMenu({
  at,
  onClose,
}: {
  readonly at: { readonly x: number; readonly y: number } | undefined;
  readonly onClose: () => void;
}) {
  const { plan } = useSession();
  const { components } = useStore(selection);
  const [only, ...others] = components;
  const name = others.length === 0 ? plan.component(only ?? '')?.name : undefined;
  return (
    <ContextMenu
      at={at}
      label={name ?? counted(components.length, { one: '{0} component', other: '{0} components' })}
      entries={at === undefined ? [] : menuEntries({ at, about: 'components' })}
      onClose={onClose}
    />
  );
}
