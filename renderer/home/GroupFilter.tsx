import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { starterGroups } from '#shared/starters/starter.ts';
import { groupTitles, type ShownGroup } from './shown-starters.ts';
import styles from './GroupFilter.module.css';
import { t } from '#shared/words/t.ts';

const choices: readonly ShownGroup[] = ['all', ...starterGroups];
const isChoice = (key: unknown): key is ShownGroup => choices.some((choice) => choice === key);

/** All starter plans, or those of one group. */
export const GroupFilter = ({
  value,
  onChange,
}: {
  readonly value: ShownGroup;
  readonly onChange: (value: ShownGroup) => void;
}) => (
  <ToggleButtonGroup
    aria-label={t`Which starter plans`}
    className={styles.choices ?? ''}
    selectionMode="single"
    disallowEmptySelection
    selectedKeys={[value]}
    onSelectionChange={(keys) => {
      const [key] = keys;
      if (isChoice(key)) onChange(key);
    }}
  >
    {choices.map((choice) => (
      <ToggleButton key={choice} id={choice} className={styles.choice ?? ''}>
        {choice === 'all' ? t`All` : groupTitles[choice]}
      </ToggleButton>
    ))}
  </ToggleButtonGroup>
);
