import { isKind, kindData, kindNames } from '#shared/catalogue/kinds.ts';
import { ChoiceEntry } from '#renderer/ui/ChoiceEntry.tsx';
import { Combo } from '#renderer/ui/Combo.tsx';
import { Chip } from '../Chip.tsx';
import type { RuleDraft } from './use-rule-draft.ts';
import styles from './KindsField.module.css';
import { t } from '#shared/words/t.ts';

/** Whom a rule judges: components of some kinds one by one, or the plan as a whole. */
export function KindsField({ draft }: { readonly draft: RuleDraft }) {
  const { data, isReadOnly } = draft;
  const { on } = data;
  return (
    <div className={styles.kinds}>
      <span className={styles.choice}>
        <ChoiceEntry
          label={t`What it judges`}
          value={on === 'plan' ? 'plan' : 'kinds'}
          blank={t`none`}
          isBlankPlain
          disabled={isReadOnly}
          choices={[
            { value: 'kinds', label: t`each component of kind` },
            { value: 'plan', label: t`the plan as a whole` },
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
              remove={t`Judge no ${kindData(kind).plural}`}
              isReadOnly={isReadOnly}
              onRemove={() => draft.set({ on: on.filter((other) => other !== kind) })}
            />
          ))}
          <span className={styles.more}>
            <Combo
              key={on.join(' ')}
              label={t`Add a kind`}
              placeholder={t`Add a kind`}
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
