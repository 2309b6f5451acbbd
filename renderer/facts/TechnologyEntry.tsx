import type { Component } from '#shared/plan/records.ts';
import { showDialog } from '#renderer/state/window/open-dialog.ts';
import { useCatalogue } from '#renderer/state/session/use-catalogue.ts';
import { useSession } from '#renderer/state/session/use-session.ts';
import { Combo } from '#renderer/ui/Combo.tsx';
import { t } from '#shared/words/t.ts';

const leaveOpen = ' open';
const addOne = ' add';

/** The technology of a component, out of those that its kind may be. */
export function TechnologyEntry({ component }: { readonly component: Component }) {
  const session = useSession();
  const catalogue = useCatalogue();
  const { id, kind, technology } = component;
  const items = [
    ...catalogue.ofKind(kind).map((known) => ({
      id: known.id,
      label: known.name,
      note: known.discontinued === true ? t`${known.vendor}, discontinued` : known.vendor,
    })),
    ...(technology === undefined ? [] : [{ id: leaveOpen, label: t`Leave it open` }]),
    { id: addOne, label: t`Add a technology…` },
  ];
  return (
    <Combo
      key={`${id} ${technology}`}
      label={t`Technology of ${component.name}`}
      items={items}
      selected={technology}
      placeholder={t`technology not chosen`}
      isBlank={technology === undefined}
      empty={t`No technology of this kind is called so. Empty the field and choose “Add a technology…”.`}
      onSelect={(chosen) => {
        if (chosen === addOne) showDialog({ name: 'add-technology', kind });
        else {
          session.run('set-technology', {
            ids: [id],
            technology: chosen === leaveOpen ? null : chosen,
          });
        }
      }}
    />
  );
}
