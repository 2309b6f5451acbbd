import { layers, isLayer } from '#shared/catalogue/layers.ts';
import type { Severity } from '#shared/rules/rule.ts';
import { findingFilter } from '#renderer/state/finding-list.ts';
import type { FindingFilter } from '#renderer/state/finding-order.ts';
import { laneTitles } from '#shared/catalogue/lane-titles.ts';
import { useStore } from '#renderer/state/store.ts';
import { ChoiceEntry } from '#renderer/ui/ChoiceEntry.tsx';
import { SearchBox } from '#renderer/ui/SearchBox.tsx';
import styles from './FindingFilters.module.css';

const severities: readonly { readonly value: Severity; readonly label: string }[] = [
  { value: 'error', label: 'errors' },
  { value: 'warning', label: 'warnings' },
  { value: 'info', label: 'notes' },
];

/** Narrows the findings by words, severity and layer. */
export function FindingFilters({ shown, all }: { readonly shown: number; readonly all: number }) {
  const filter = useStore(findingFilter);
  return (
    <div className={styles.bar}>
      <SearchBox
        label="Filter findings"
        value={filter.text}
        onChange={(text) => findingFilter.set({ ...filter, text })}
        className={styles.search}
      />
      <span className={styles.choice}>
        <ChoiceEntry
          label="Severity"
          value={filter.severity ?? ''}
          blank="every severity"
          isBlankPlain
          choices={severities}
          onCommit={(value) => findingFilter.set(withSeverity(filter, value))}
        />
      </span>
      <span className={styles.choice}>
        <ChoiceEntry
          label="Layer"
          value={filter.layer ?? ''}
          blank="every layer"
          isBlankPlain
          choices={layers.map((layer) => ({ value: layer, label: laneTitles[layer] }))}
          onCommit={(value) => findingFilter.set(withLayer(filter, value))}
        />
      </span>
      <span className={styles.count} aria-live="polite">
        {shown === all ? '' : `${shown} of ${all}`}
      </span>
      <span className={styles.fixes}>Fixes</span>
    </div>
  );
}

function withSeverity({ text, layer }: FindingFilter, value: string): FindingFilter {
  const severity = severities.find((known) => known.value === value)?.value;
  return {
    text,
    ...(layer === undefined ? {} : { layer }),
    ...(severity === undefined ? {} : { severity }),
  };
}

function withLayer({ text, severity }: FindingFilter, value: string): FindingFilter {
  return {
    text,
    ...(severity === undefined ? {} : { severity }),
    ...(isLayer(value) ? { layer: value } : {}),
  };
}
