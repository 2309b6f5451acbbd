import { layers, isLayer } from '#shared/catalogue/layers.ts';
import { severityWords } from '#shared/scene/icons/glyph-words.ts';
import type { RuleProblem } from '#shared/rules/engine/rule-problem.ts';
import {
  completionsAt,
  completionsInMessage,
} from '#shared/rules/own/completion/completions-at.ts';
import { ruleDataOf } from '#shared/rules/own/own-rule-form.ts';
import { laneTitles } from '#shared/catalogue/lane-titles.ts';
import { Checkbox, CheckboxGroup } from 'react-aria-components';
import { ChoiceEntry } from '#renderer/ui/ChoiceEntry.tsx';
import { TextEntry } from '#renderer/ui/TextEntry.tsx';
import { CheckMark } from '../CheckMark.tsx';
import { CelField } from './CelField.tsx';
import { FixesLine } from './FixesLine.tsx';
import { FormPart } from './FormPart.tsx';
import { KindsField } from './KindsField.tsx';
import { LetsField } from './LetsField.tsx';
import { ParamsField } from './ParamsField.tsx';
import { problemsAt } from './problems-at.ts';
import type { RuleDraft } from './use-rule-draft.ts';
import styles from './RuleForm.module.css';
import { t } from '#shared/words/t.ts';

/** What a rule says of itself: whom it judges, what it asks, what it tells, and why. */
export function RuleForm({
  draft,
  problems,
}: {
  readonly draft: RuleDraft;
  readonly problems: readonly RuleProblem[];
}) {
  const { data, isReadOnly } = draft;
  const naming = ruleDataOf(data);
  const complete = (text: string, offset: number) => completionsAt(text, offset, naming);
  return (
    <div className={styles.form} role="group" aria-label={t`The rule`}>
      <FormPart title={t`Judges`} problems={problemsAt(problems, 'on')}>
        <KindsField draft={draft} />
        <Layers draft={draft} />
        <span className={styles.severity}>
          {t`Severity`}
          <span className={styles.choice}>
            <ChoiceEntry
              label={t`Severity`}
              value={data.severity}
              blank={t`none`}
              isBlankPlain
              disabled={isReadOnly}
              choices={(['error', 'warning', 'info'] as const).map((value) => ({
                value,
                label: severityWords[value],
              }))}
              onCommit={(value) => draft.set({ severity: value as typeof data.severity })}
            />
          </span>
        </span>
      </FormPart>
      <FormPart title={t`Thresholds`} note={t`set per profile, and by each plan as it likes`}>
        <ParamsField draft={draft} problems={problems} />
      </FormPart>
      <FormPart title={t`Asks`} note={t`Ctrl+Space offers what can be written`}>
        <LetsField draft={draft} problems={problems} />
        <CelField
          label={t`Applies when`}
          value={data.when ?? ''}
          problems={problemsAt(problems, 'when')}
          isReadOnly={isReadOnly}
          complete={complete}
          onChange={(when) => draft.type({ when: when.trim() === '' ? undefined : when })}
          onLeave={draft.save}
        />
        <CelField
          label={t`Must hold`}
          value={data.assert}
          lines={2}
          problems={problemsAt(problems, 'assert')}
          isReadOnly={isReadOnly}
          complete={complete}
          onChange={(assert) => draft.type({ assert })}
          onLeave={draft.save}
        />
      </FormPart>
      <FormPart
        title={t`Tells`}
        note={t`\${…} holds an expression; one sentence: state, then consequence`}
      >
        <CelField
          label={t`Message`}
          value={data.message}
          lines={2}
          isMessage
          problems={problemsAt(problems, 'message')}
          isReadOnly={isReadOnly}
          complete={(text, offset) => completionsInMessage(text, offset, naming)}
          onChange={(message) => draft.type({ message })}
          onLeave={draft.save}
        />
        <FixesLine data={data} problems={problems} />
      </FormPart>
      <FormPart title={t`Explains`}>
        <Docs draft={draft} />
      </FormPart>
    </div>
  );
}

function Layers({ draft }: { readonly draft: RuleDraft }) {
  return (
    <CheckboxGroup
      aria-label={t`Layers it concerns`}
      className={styles.layers ?? ''}
      value={[...draft.data.layers]}
      isReadOnly={draft.isReadOnly}
      onChange={(chosen) =>
        void draft.set({
          layers: layers.filter((layer) => isLayer(layer) && chosen.includes(layer)),
        })
      }
    >
      {layers.map((layer) => (
        <Checkbox key={layer} value={layer} className={styles.layer ?? ''}>
          <CheckMark />
          {laneTitles[layer]}
        </Checkbox>
      ))}
    </CheckboxGroup>
  );
}

const docParts = [
  ['why', t`Why it matters`],
  ['fix', t`How to fix it`],
  ['waive', t`When to waive it`],
] as const;

function Docs({ draft }: { readonly draft: RuleDraft }) {
  const { docs } = draft.data;
  return (
    <div className={styles.docs}>
      {docParts.map(([part, label]) => (
        <div key={part} className={styles.doc}>
          <span className={styles.label}>{label}</span>
          <TextEntry
            label={label}
            value={docs[part]}
            multiline
            readOnly={draft.isReadOnly}
            onCommit={(text) => draft.set({ docs: { ...docs, [part]: text } })}
          />
        </div>
      ))}
      <div className={styles.doc}>
        <span className={styles.label}>{t`Sources, set apart by semicolons`}</span>
        <TextEntry
          label={t`Sources`}
          value={docs.sources.join('; ')}
          readOnly={draft.isReadOnly}
          onCommit={(text) => draft.set({ docs: { ...docs, sources: listed(text) } })}
        />
      </div>
    </div>
  );
}

const listed = (text: string): readonly string[] =>
  text
    .split(';')
    .map((each) => each.trim())
    .filter((each) => each !== '');
