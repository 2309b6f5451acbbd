import {
  ChartColumn,
  ChevronDown,
  ChevronUp,
  Gavel,
  GitCompareArrows,
  Grid3x3,
  History,
  ListChecks,
  ListTree,
  Maximize2,
  Minimize2,
  Scale,
  Target,
  Unplug,
} from 'lucide';
import { useRef } from 'react';
import { TabPanel, Tabs } from 'react-aria-components';
import { FindingsPanel } from '#renderer/findings/FindingsPanel.tsx';
import { Tally } from '#renderer/findings/Tally.tsx';
import { GoalsPanel } from '#renderer/goals/GoalsPanel.tsx';
import { panelSize, panelTab, showTab, type PanelTab } from '#renderer/state/window/panels.ts';
import { useFocusRequest } from '#renderer/state/window/focus-requests.ts';
import { useStore } from '#renderer/state/base/store.ts';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { GuardedPart } from './BrokenPart.tsx';
import { TabStrip } from './TabStrip.tsx';
import { useFittingTabs } from './use-fitting-tabs.ts';
import { useIsTabShown } from './shown-tabs.ts';
import { lazyPart } from '#renderer/ui/lazy-part.tsx';
import styles from './Panel.module.css';
import { t } from '#shared/words/t.ts';

/** What is seldom looked at first is read when it is. */
const ComparePanel = lazyPart(
  () => import('#renderer/scenarios/ComparePanel.tsx'),
  (module) => module.ComparePanel,
);
const DecisionsPanel = lazyPart(
  () => import('#renderer/decisions/DecisionsPanel.tsx'),
  (module) => module.DecisionsPanel,
);
const DrillPanel = lazyPart(
  () => import('#renderer/drill/DrillPanel.tsx'),
  (module) => module.DrillPanel,
);
const HistoryPanel = lazyPart(
  () => import('#renderer/scenarios/HistoryPanel.tsx'),
  (module) => module.HistoryPanel,
);
const MatrixPanel = lazyPart(
  () => import('#renderer/matrix/MatrixPanel.tsx'),
  (module) => module.MatrixPanel,
);
const NumbersPanel = lazyPart(
  () => import('#renderer/numbers/NumbersPanel.tsx'),
  (module) => module.NumbersPanel,
);
const OutlinePanel = lazyPart(
  () => import('#renderer/outline/OutlinePanel.tsx'),
  (module) => module.OutlinePanel,
);
const RulesPanel = lazyPart(
  () => import('#renderer/rules/RulesPanel.tsx'),
  (module) => module.RulesPanel,
);

const tabs = [
  { id: 'findings', title: t`Findings`, icon: ListChecks, Body: FindingsPanel },
  { id: 'outline', title: t`Outline`, icon: ListTree, Body: OutlinePanel },
  { id: 'matrix', title: t`Matrix`, icon: Grid3x3, Body: MatrixPanel },
  { id: 'numbers', title: t`Numbers`, icon: ChartColumn, Body: NumbersPanel },
  { id: 'drill', title: t`Drill`, icon: Unplug, Body: DrillPanel },
  { id: 'rules', title: t`Rules`, icon: Scale, Body: RulesPanel },
  { id: 'goals', title: t`Goals`, icon: Target, Body: GoalsPanel },
  { id: 'decisions', title: t`Decisions`, icon: Gavel, Body: DecisionsPanel },
  { id: 'compare', title: t`Compare`, icon: GitCompareArrows, Body: ComparePanel },
  { id: 'history', title: t`History`, icon: History, Body: HistoryPanel },
] as const;

/** The panel under the canvas. */
export function Panel() {
  const chosen = useStore(panelTab);
  const size = useStore(panelSize);
  const isShown = useIsTabShown();
  const shown = tabs.filter(({ id }) => isShown(id));
  const tab = isShown(chosen) ? chosen : 'findings';
  const fitting = useFittingTabs(
    shown.map(({ id }) => id),
    tab,
  );
  const panel = useRef<HTMLElement>(null);
  useFocusRequest('panel', () => {
    const chip = panel.current?.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]');
    // Not the one that was shown before.
    if (chip?.dataset['key'] !== panelTab.get()) return false;
    chip.focus();
    return true;
  });
  return (
    <section ref={panel} className={styles.panel} data-part="panel" aria-label={t`Plan panel`}>
      <Tabs
        className={styles.tabs ?? ''}
        selectedKey={tab}
        onSelectionChange={(key) => showTab(key as PanelTab)}
      >
        <div className={styles.head}>
          <TabStrip tabs={shown} fitting={fitting} />
          <div className={styles.tally}>
            <Tally room={fitting.beside} />
          </div>
          <span className={styles.rule} />
          <SizeButtons />
        </div>
        {/* Mounted also while folded, because the tabs name them; empty then, because nobody sees them. */}
        {shown.map(({ id, Body }) => (
          <TabPanel key={id} id={id} className={styles.body ?? ''}>
            {size !== 'folded' && (
              <GuardedPart>
                <Body />
              </GuardedPart>
            )}
          </TabPanel>
        ))}
      </Tabs>
    </section>
  );
}

function SizeButtons() {
  const size = useStore(panelSize);
  return (
    <>
      <IconButton
        small
        icon={size === 'maximised' ? Minimize2 : Maximize2}
        label={size === 'maximised' ? t`Make the panel smaller` : t`Make the panel larger`}
        onPress={() => panelSize.set(size === 'maximised' ? 'open' : 'maximised')}
      />
      <IconButton
        small
        icon={size === 'folded' ? ChevronUp : ChevronDown}
        label={size === 'folded' ? t`Open the panel` : t`Fold the panel`}
        onPress={() => panelSize.set(size === 'folded' ? 'open' : 'folded')}
      />
    </>
  );
}
