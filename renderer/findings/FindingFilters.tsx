import { layers, isLayer } from '#shared/catalogue/layers.ts';
import type { Severity } from '#shared/rules/rule.ts';
import { findingFilter } from '#renderer/state/findings/finding-list.ts';
import type { FindingFilter } from '#renderer/state/findings/finding-order.ts';
import { laneTitles } from '#shared/catalogue/lane-titles.ts';
import { useStore } from '#renderer/state/base/store.ts';
import { ChoiceEntry } from '#renderer/ui/ChoiceEntry.tsx';
import { SearchBox } from '#renderer/ui/SearchBox.tsx';
import { BaselineMenu } from './BaselineMenu.tsx';
import styles from './FindingFilters.module.css';
import { t } from '#shared/words/t.ts';

const severities: readonly { readonly value: Severity; readonly label: string }[] = [
  { value: 'error', label: t`errors` },
  { value: 'warning', label: t`warnings` },
  { value: 'info', label: t`notes` },
];

/** Narrows the findings by words, severity and layer. */
export function FindingFilters({ shown, all }: { readonly shown: number; readonly all: number }) {
  const filter = useStore(findingFilter);
  return (
    <div className={styles.bar}>
      <SearchBox
        label={t`Filter findings`}
        value={filter.text}
        onChange={(text) => findingFilter.set({ ...filter, text })}
        className={styles.search}
      />
      <span className={styles.choice}>
        <ChoiceEntry
          label={t`Severity`}
          value={filter.severity ?? ''}
          blank={t`every severity`}
          isBlankPlain
          choices={severities}
          onCommit={(value) => findingFilter.set(withSeverity(filter, value))}
        />
      </span>
      <span className={styles.choice}>
        <ChoiceEntry
          label={t`Layer`}
          value={filter.layer ?? ''}
          blank={t`every layer`}
          isBlankPlain
          choices={layers.map((layer) => ({ value: layer, label: laneTitles[layer] }))}
          onCommit={(value) => findingFilter.set(withLayer(filter, value))}
        />
      </span>
      <BaselineMenu />
      <span className={styles.count} aria-live="polite">
        {countWords(filter, shown, all)}
      </span>
      <span className={styles.fixes}>{t`Fixes`}</span>
    </div>
  );
}

/** "3 of 40", and since when they are new. */
function countWords({ since }: FindingFilter, shown: number, all: number): string {
  if (since !== undefined) return t`${shown} new of ${all}`;
  return shown === all ? '' : t`${shown} of ${all}`;
}

function withSeverity({ severity: _before, ...filter }: FindingFilter, value: string) {
  const severity = severities.find((known) => known.value === value)?.value;
  return severity === undefined ? filter : { ...filter, severity };
}

function withLayer({ layer: _before, ...filter }: FindingFilter, value: string) {
  return isLayer(value) ? { ...filter, layer: value } : filter;
}
