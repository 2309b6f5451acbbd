import { selection } from '#renderer/state/shown/selection.ts';
import { useStore, type Store } from '#renderer/state/base/store.ts';
import { useSession } from '#renderer/state/session/use-session.ts';
import { ContextMenu } from '#renderer/ui/ContextMenu.tsx';
import { counted } from '#shared/words/counted.ts';
import { rackMenuLines, type RackMenuRequest } from './rack-menu.ts';

/** What can be done to the device or rack that was clicked with the other button, or that the keyboard is on. */
export function RackMenu({ request }: { readonly request: Store<RackMenuRequest | undefined> }) {
  const { plan } = useSession();
  const asked = useStore(request);
  const { components } = useStore(selection);
  const [only, ...others] = components;
  const name = others.length === 0 ? plan.component(only ?? '')?.name : undefined;
  const close = () => {
    // Told twice where a line was taken: that may have sent the keyboard elsewhere by then.
    const open = request.get();
    request.set(undefined);
    open?.from.focus({ preventScroll: true });
  };
  return (
    <ContextMenu
      at={asked?.at}
      label={name ?? counted(components.length, { one: '{0} component', other: '{0} components' })}
      entries={asked === undefined ? [] : rackMenuLines()}
      onClose={close}
    />
  );
}
