import { EyeOff } from 'lucide';
import { hiddenComponents, showHidden } from '#renderer/actions/show-hidden.ts';
import { useLaterPlanVersion } from '#renderer/state/use-session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { MenuButton } from '#renderer/ui/MenuButton.tsx';

/** Listed by name at most. */
const mostListed = 40;

/** How many components are hidden, with a list from which each can be shown again. Nothing where none is. */
export function HiddenMenu() {
  useLaterPlanVersion();
  const hidden = hiddenComponents();
  if (hidden.length === 0) return null;
  const rest = hidden.length - mostListed;
  return (
    <MenuButton
      label="Hidden components"
      trigger={
        <Button look="quiet" small icon={EyeOff} opensMenu>
          Hidden ({hidden.length})
        </Button>
      }
      entries={[
        ...(hidden.length < 2
          ? []
          : [
              {
                id: 'all',
                label: `Show all ${hidden.length}`,
                run: () => showHidden(hidden.map(({ id }) => id)),
              },
              '-' as const,
            ]),
        ...hidden.slice(0, mostListed).map(({ id, name }) => ({
          id: `one ${id}`,
          label: `Show ${name}`,
          run: () => showHidden([id]),
        })),
        ...(rest > 0
          ? [{ id: 'rest', label: `${rest} more are hidden`, disabled: true, run: () => undefined }]
          : []),
      ]}
    />
  );
}
