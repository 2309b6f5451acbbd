import { EyeOff } from 'lucide';
import { hiddenComponents, showHidden } from '#renderer/actions/showing/show-hidden.ts';
import { useLaterPlanVersion } from '#renderer/state/session/use-session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { MenuButton } from '#renderer/ui/MenuButton.tsx';
import { counted } from '#shared/words/counted.ts';
import { t } from '#shared/words/t.ts';

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
      label={t`Hidden components`}
      trigger={
        <Button look="quiet" small icon={EyeOff} opensMenu>
          {t`Hidden (${hidden.length})`}
        </Button>
      }
      entries={[
        ...(hidden.length < 2
          ? []
          : [
              {
                id: 'all',
                label: t`Show all ${hidden.length}`,
                run: () => showHidden(hidden.map(({ id }) => id)),
              },
              '-' as const,
            ]),
        ...hidden.slice(0, mostListed).map(({ id, name }) => ({
          id: `one ${id}`,
          label: t`Show ${name}`,
          run: () => showHidden([id]),
        })),
        ...(rest > 0
          ? [
              {
                id: 'rest',
                label: counted(rest, { one: '{0} more is hidden', other: '{0} more are hidden' }),
                disabled: true,
                run: () => undefined,
              },
            ]
          : []),
      ]}
    />
  );
}
