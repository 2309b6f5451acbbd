import { layers } from '#shared/catalogue/layers.ts';
import { sentence } from '#renderer/actions/editing/edit-facts.ts';
import { goalsOf } from '#renderer/state/session/goals-of.ts';
import { helpedLayer } from '#renderer/state/shown/helped-layer.ts';
import { showTab } from '#renderer/state/window/panels.ts';
import { useStore } from '#renderer/state/base/store.ts';
import { useCounts } from '#renderer/state/session/use-check.ts';
import {
  useLaterPlanVersion,
  usePlanValue,
  useSession,
} from '#renderer/state/session/use-session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ChoiceEntry } from '#renderer/ui/ChoiceEntry.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { TextEntry } from '#renderer/ui/TextEntry.tsx';
import { CannotTellHere } from './CannotTellHere.tsx';
import { FindingsHere } from './FindingsHere.tsx';
import { goalWords } from './GoalChips.tsx';
import { LayerHelp } from './LayerHelp.tsx';
import { LayerLine } from './LayerLine.tsx';
import styles from './PlanInspector.module.css';
import { counted } from '#shared/words/counted.ts';
import { profiles } from '#shared/plan/records.ts';
import { profileWords } from '#shared/plan/words/profile-words.ts';
import { t } from '#shared/words/t.ts';

/** The plan as a whole, while nothing is selected: its findings, its layers, goals and profile. */
export function PlanInspector() {
  // All below looks at the plan again with this.
  useLaterPlanVersion();
  const name = usePlanValue(({ meta }) => meta.name);
  return (
    <>
      <header className={styles.header}>
        <h2 className={styles.title} dir="auto">
          {name}
        </h2>
        <p
          className={styles.hint}
        >{t`Select a component to see its facts, relations and findings.`}</p>
      </header>
      <FindingsHere about="plan" />
      <CannotTellHere about="plan" />
      <Layers />
      <Goals />
      <AboutPlan />
    </>
  );
}

/** The seven layers with their states; one of them may be explained. */
function Layers() {
  const helped = useStore(helpedLayer);
  return (
    <Section title={t`Layers`}>
      <ul>
        {layers.map((layer) => (
          <li key={layer}>
            <LayerLine
              layer={layer}
              isOpen={helped === layer}
              onToggle={() => helpedLayer.set(helped === layer ? undefined : layer)}
            />
            {helped === layer && <LayerHelp layer={layer} />}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Goals() {
  const goals = goalsOf(useSession());
  return (
    <Section
      title={t`Goals`}
      count={goals.length}
      aside={
        <Button look="link" onPress={() => showTab('goals')}>
          {t`Rank and target`}
        </Button>
      }
    >
      <ol className={styles.goals}>
        {goals.map((goal, index) => (
          <li key={goal.id}>
            {index + 1}. {goalWords(goal)}
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** What is true of the plan as a whole. */
function AboutPlan() {
  const session = useSession();
  const meta = usePlanValue((shown) => shown.meta);
  const waived = useCounts()?.waived ?? 0;
  return (
    <Section title={t`Plan`}>
      <div className={styles.row}>
        <span className={styles.label}>{t`Profile`}</span>
        <ChoiceEntry
          label={t`Profile`}
          value={meta.profile}
          blank={t`none`}
          choices={profiles.map((profile) => ({ value: profile, label: profileWords[profile] }))}
          onCommit={(profile) => session.run('set-plan-details', { profile })}
        />
      </div>
      <div className={styles.row}>
        <span className={styles.label}>{t`Description`}</span>
        <TextEntry
          label={t`Description`}
          value={meta.description ?? ''}
          placeholder={t`none`}
          multiline
          onCommit={(text) => sentence(session.ask('set-plan-details', { description: text }))}
        />
      </div>
      {waived > 0 && (
        <p className={styles.waived}>
          {counted(waived, {
            one: '{0} finding is waived: the findings panel lists it.',
            other: '{0} findings are waived: the findings panel lists them.',
          })}{' '}
          <Button look="link" onPress={() => showTab('findings')}>
            {t`Show`}
          </Button>
        </p>
      )}
    </Section>
  );
}
