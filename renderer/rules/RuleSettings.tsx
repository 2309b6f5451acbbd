import { RotateCcw } from 'lucide';
import { useState } from 'react';
import { Switch } from 'react-aria-components';
import { ruleSetting } from '#shared/plan/setting-name.ts';
import { clearRuleSetting, switchRule } from '#renderer/actions/rules/rule-acts.ts';
import { useSession } from '#renderer/state/session/use-session.ts';
import { ChoiceEntry } from '#renderer/ui/ChoiceEntry.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { severityWords } from '#shared/scene/icons/glyph-words.ts';
import { RuleParams } from './RuleParams.tsx';
import type { RuleRow } from './rule-rows.ts';
import styles from './RuleSettings.module.css';
import { t } from '#shared/words/t.ts';

/** What this plan sets of a rule: whether it judges, how grave it is, its thresholds. */
export function RuleSettings({ row }: { readonly row: RuleRow }) {
  const params = Object.entries(row.rule.params ?? {});
  return (
    <section className={styles.settings} aria-label={t`For this plan`}>
      <h3 className={styles.heading}>{t`For this plan`}</h3>
      <div className={styles.line}>
        <OnSwitch row={row} />
        <SeverityChoice row={row} />
      </div>
      {params.length > 0 && <RuleParams rule={row.rule.id} params={params} />}
    </section>
  );
}

function OnSwitch({ row: { rule, own, state } }: { readonly row: RuleRow }) {
  const session = useSession();
  const [refusal, setRefusal] = useState<string>();
  return (
    <div className={styles.on}>
      <Switch
        className={styles.switch ?? ''}
        isSelected={state !== 'off'}
        isDisabled={session.readOnly !== undefined}
        onChange={(on) => setRefusal(switchRule(session, { id: rule.id, own }, on))}
      >
        <span className={styles.track} aria-hidden="true" />
        {state === 'off' ? t`Off: it does not judge this plan` : t`On: it judges this plan`}
      </Switch>
      {refusal !== undefined && (
        <p role="alert" className={styles.refusal}>
          {refusal}
        </p>
      )}
    </div>
  );
}

const severities = (['error', 'warning', 'info'] as const).map((value) => ({
  value,
  label: severityWords[value],
}));

function SeverityChoice({ row: { rule, severity } }: { readonly row: RuleRow }) {
  const session = useSession();
  const isSet = session.plan.get('setting', ruleSetting(rule.id, 'severity')) !== undefined;
  return (
    <label className={styles.severity}>
      {t`Severity`}
      <span className={styles.choice}>
        <ChoiceEntry
          label={t`Severity of ${rule.id}`}
          value={severity}
          blank={t`none`}
          choices={severities}
          isBlankPlain
          disabled={session.readOnly !== undefined}
          onCommit={(value) => {
            if (value === rule.severity) clearRuleSetting(session, rule.id, 'severity');
            else session.run('set-rule-setting', { rule: rule.id, key: 'severity', value });
          }}
        />
      </span>
      {isSet && (
        <IconButton
          small
          icon={RotateCcw}
          label={t`Take the severity of ${rule.id} as it comes: ${severityWords[rule.severity]}`}
          isDisabled={session.readOnly !== undefined}
          onPress={() => clearRuleSetting(session, rule.id, 'severity')}
        />
      )}
    </label>
  );
}
