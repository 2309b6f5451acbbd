import { Download, Plus, Upload } from 'lucide';
import { isLayer, layers } from '#shared/catalogue/layers.ts';
import type { Severity } from '#shared/rules/rule.ts';
import { beginRule } from '#renderer/actions/rules/rule-acts.ts';
import { chooseRulePack } from '#renderer/actions/rules/rule-packs.ts';
import { laneTitles } from '#shared/catalogue/lane-titles.ts';
import { showDialog } from '#renderer/state/window/open-dialog.ts';
import { ruleFilter, type RuleFilter, type RuleGroup } from '#renderer/state/shown/rule-page.ts';
import { useStore } from '#renderer/state/base/store.ts';
import { usePlanValue, useSession } from '#renderer/state/session/use-session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ChoiceEntry, type Choice } from '#renderer/ui/ChoiceEntry.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { SearchBox } from '#renderer/ui/SearchBox.tsx';
import styles from './RuleBar.module.css';
import { counted } from '#shared/words/counted.ts';
import { t } from '#shared/words/t.ts';

const severities: readonly (Choice & { readonly value: Severity })[] = [
  { value: 'error', label: t`errors` },
  { value: 'warning', label: t`warnings` },
  { value: 'info', label: t`notes` },
];

const groups: readonly (Choice & { readonly value: RuleGroup })[] = [
  { value: 'finding', label: t`that find something` },
  { value: 'own', label: t`own rules` },
  { value: 'changed', label: t`changed by this plan` },
  { value: 'off', label: t`off` },
];

/** Narrows the list, begins an own rule, takes packs in and gives them out. */
export function RuleBar({ shown, all }: { readonly shown: number; readonly all: number }) {
  const session = useSession();
  const filter = useStore(ruleFilter);
  const hasOwn = usePlanValue((plan) => plan.size('rule') > 0);
  const isReadOnly = session.readOnly !== undefined;
  return (
    <div className={styles.bar}>
      <SearchBox
        label={t`Filter rules`}
        value={filter.text}
        onChange={(text) => ruleFilter.set({ ...filter, text })}
        className={styles.search}
      />
      <Filter
        label={t`Severity of rules`}
        blank={t`every severity`}
        value={filter.severity}
        choices={severities}
        onCommit={(severity) => ruleFilter.set(filterWith(filter, { severity }))}
      />
      <Filter
        label={t`Layer of rules`}
        blank={t`every layer`}
        value={filter.layer}
        choices={layers.map((layer) => ({ value: layer, label: laneTitles[layer] }))}
        onCommit={(layer) =>
          ruleFilter.set(
            filterWith(filter, {
              layer: layer !== undefined && isLayer(layer) ? layer : undefined,
            }),
          )
        }
      />
      <Filter
        label={t`Which rules`}
        blank={t`all rules`}
        value={filter.which}
        choices={groups}
        onCommit={(which) => ruleFilter.set(filterWith(filter, { which }))}
      />
      <span className={styles.count} aria-live="polite">
        {shown === all
          ? counted(all, { one: '{0} rule', other: '{0} rules' })
          : t`${shown} of ${all}`}
      </span>
      <IconButton
        small
        icon={Upload}
        label={t`Import rules from a file…`}
        isDisabled={isReadOnly}
        onPress={() => void chooseRulePack(session)}
      />
      <IconButton
        small
        icon={Download}
        label={t`Export own rules to a file…`}
        isDisabled={!hasOwn}
        onPress={() => showDialog({ name: 'export-rules' })}
      />
      <Button small icon={Plus} isDisabled={isReadOnly} onPress={() => beginRule(session)}>
        {t`New rule`}
      </Button>
    </div>
  );
}

function Filter<Value extends string>({
  label,
  blank,
  value,
  choices,
  onCommit,
}: {
  readonly label: string;
  readonly blank: string;
  readonly value: Value | undefined;
  readonly choices: readonly (Choice & { readonly value: Value })[];
  readonly onCommit: (value: Value | undefined) => void;
}) {
  return (
    <span className={styles.choice}>
      <ChoiceEntry
        label={label}
        value={value ?? ''}
        blank={blank}
        isBlankPlain
        choices={choices}
        onCommit={(chosen) => onCommit(choices.find((each) => each.value === chosen)?.value)}
      />
    </span>
  );
}

/** A filter with some of its parts set or, where they are undefined, let go. */
function filterWith(
  filter: RuleFilter,
  change: { readonly [Key in keyof RuleFilter]?: RuleFilter[Key] | undefined },
): RuleFilter {
  const all = Object.entries({ ...filter, ...change }).filter(([, value]) => value !== undefined);
  return { text: filter.text, ...Object.fromEntries(all) };
}
