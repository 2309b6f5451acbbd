import { useStore, type Store } from '#renderer/state/base/store.ts';
import { ContextMenu } from '#renderer/ui/ContextMenu.tsx';
import { useCanvasView } from '../view/canvas-context.ts';
import { menuEntries, type MenuRequest } from './canvas-menu.ts';
import { menuSubject } from './menu-subject.ts';

/** What can be done to what was clicked with the other button, or to what the keyboard is on. */
export function CanvasMenu({
  request,
  onClose,
}: {
  readonly request: Store<MenuRequest | undefined>;
  readonly onClose: () => void;
}) {
  const { model } = useCanvasView();
  const asked = useStore(request);
  return (
    <ContextMenu
      at={asked?.at}
      label={asked === undefined ? '' : menuSubject(model, asked)}
      entries={asked === undefined ? [] : menuEntries(asked)}
      onClose={onClose}
    />
  );
}
