import { isKind, kindData, kindNames } from '#shared/catalogue/kinds.ts';
import { ChoiceEntry } from '#renderer/ui/ChoiceEntry.tsx';
import { Combo } from '#renderer/ui/Combo.tsx';
import { Chip } from '../Chip.tsx';
import type { RuleDraft } from './use-rule-draft.ts';
import styles from './KindsField.module.css';

/** Whom a rule judges: components of some kinds one by one, or the plan as a whole. */
export function KindsField({ draft }: { readonly draft: RuleDraft }) {
  const { data, isReadOnly } = draft;
  const { on } = data;
  return (
    <div className={styles.kinds}>
      <span className={styles.choice}>
        <ChoiceEntry
          label="What it judges"
          value={on === 'plan' ? 'plan' : 'kinds'}
          blank="none"
          isBlankPlain
          disabled={isReadOnly}
          choices={[
            { value: 'kinds', label: 'each component of kind' },
            { value: 'plan', label: 'the plan as a whole' },
          ]}
          onCommit={(value) => draft.set({ on: value === 'plan' ? 'plan' : ['server'] })}
        />
      </span>
      {on !== 'plan' && (
        <>
          {on.map((kind) => (
            <Chip
              key={kind}
              label={kindData(kind).title}
              remove={`Judge no ${kindData(kind).plural}`}
              isReadOnly={isReadOnly}
              onRemove={() => draft.set({ on: on.filter((other) => other !== kind) })}
            />
          ))}
          <span className={styles.more}>
            <Combo
              key={on.join(' ')}
              label="Add a kind"
              placeholder="Add a kind"
              disabled={isReadOnly}
              items={kindNames
                .filter((kind) => !on.includes(kind))
                .map((kind) => ({ id: kind, label: kindData(kind).title, note: kind }))}
              onSelect={(kind) => {
                if (isKind(kind)) draft.set({ on: [...on, kind] });
              }}
            />
          </span>
        </>
      )}
    </div>
  );
}
