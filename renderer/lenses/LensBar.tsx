import { Layers } from 'lucide';
import { colourings, colouringTitles } from '#shared/lens/colours/colouring.ts';
import type { Lens } from '#shared/lens/lens.ts';
import { comparison } from '#renderer/state/shown/comparison.ts';
import { chooseLens, lens, lensTitle } from '#renderer/state/shown/lens.ts';
import { showTab } from '#renderer/state/window/panels.ts';
import { useStore } from '#renderer/state/base/store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { MenuButton } from '#renderer/ui/MenuButton.tsx';
import { t } from '#shared/words/t.ts';

/** Chooses what the plan is looked at through. */
export function LensBar() {
  const shown = useStore(lens);
  const compared = useStore(comparison);
  const title = compared === undefined ? lensTitle(shown) : t`Changed against ${compared.name}`;
  const isOn = (name: Lens['name']) => compared === undefined && shown.name === name;
  return (
    <MenuButton
      label={t`Lens`}
      trigger={
        <Button look="quiet" small icon={Layers} opensMenu aria-label={t`Lens: ${title}`}>
          {title}
        </Button>
      }
      entries={[
        {
          id: 'layers',
          label: t`Layers`,
          keys: 'Shift+1',
          isOn: isOn('layers'),
          run: () => chooseLens({ name: 'layers' }),
        },
        {
          id: 'racks',
          label: t`Racks and sites`,
          keys: 'Shift+2',
          isOn: isOn('racks'),
          run: () => chooseLens({ name: 'racks' }),
        },
        {
          id: 'path',
          label: t`Path of a workload`,
          keys: 'Shift+3',
          isOn: isOn('path'),
          run: () => chooseLens({ name: 'path' }),
        },
        '-',
        ...colourings.map((by, index) => ({
          id: `colour-${by}`,
          label: t`Colours by ${colouringTitles[by]}`,
          keys: index === 0 ? 'Shift+4' : undefined,
          isOn: isOn('colour') && shown.name === 'colour' && shown.by === by,
          run: () => chooseLens({ name: 'colour', by }),
        })),
        '-',
        {
          id: 'changes',
          label: t`What changed…`,
          keys: 'Shift+5',
          isOn: compared !== undefined,
          run: () => showTab('compare'),
        },
      ]}
    />
  );
}
