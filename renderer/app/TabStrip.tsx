import { Ellipsis, type IconNode } from 'lucide';
import { Tab, TabList } from 'react-aria-components';
import { showTab, type PanelTab } from '#renderer/state/window/panels.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { MenuButton } from '#renderer/ui/MenuButton.tsx';
import type { FittingTabs } from './use-fitting-tabs.ts';
import styles from './TabStrip.module.css';
import { t } from '#shared/words/t.ts';

interface StripTab {
  readonly id: PanelTab;
  readonly title: string;
  readonly icon: IconNode;
}

/** The tabs of the panel, as many as there is room for; a menu has the others. */
export function TabStrip({
  tabs,
  fitting: { shown, strip, ruler },
}: {
  readonly tabs: readonly StripTab[];
  readonly fitting: FittingTabs<PanelTab>;
}) {
  const others = tabs.filter(({ id }) => !shown.includes(id));
  return (
    <div ref={strip} className={styles.strip}>
      <TabList aria-label={t`Plan panel`} className={styles.list ?? ''}>
        {tabs
          .filter(({ id }) => shown.includes(id))
          .map(({ id, title, icon }) => (
            <Tab key={id} id={id} className={styles.tab ?? ''} onPress={() => showTab(id)}>
              <Icon icon={icon} size={14} />
              {title}
            </Tab>
          ))}
      </TabList>
      {others.length > 0 && (
        <MenuButton
          label={t`More tabs`}
          trigger={<IconButton small icon={Ellipsis} label={t`More tabs`} />}
          entries={others.map(({ id, title }) => ({ id, label: title, run: () => showTab(id) }))}
        />
      )}
      <div ref={ruler} className={styles.ruler} aria-hidden="true">
        {tabs.map(({ id, title, icon }) => (
          <span key={id} data-id={id} data-title={title} data-selected="" className={styles.tab}>
            <Icon icon={icon} size={14} />
          </span>
        ))}
      </div>
    </div>
  );
}
