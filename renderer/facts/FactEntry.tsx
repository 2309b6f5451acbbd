import type { FactValue } from '#shared/catalogue/field.ts';
import { fieldOf, type FieldName } from '#shared/catalogue/fields.ts';
import { optionLabel } from '#shared/catalogue/option-labels.ts';
import { formatValue } from '#shared/catalogue/units.ts';
import { currencyOf } from '#shared/plan/currency-of.ts';
import { usePlanValue } from '#renderer/state/session/use-session.ts';
import { ChoiceEntry } from '#renderer/ui/ChoiceEntry.tsx';
import { TextEntry } from '#renderer/ui/TextEntry.tsx';
import { shownFact } from './shown-fact.ts';
import { t } from '#shared/words/t.ts';

/** One fact, to be read and edited in place. Emptying it makes it blank again. */
export function FactEntry({
  field,
  value,
  whose,
  blank = t`blank`,
  readOnly = false,
  onCommit,
}: {
  readonly field: FieldName;
  /** Undefined when nobody stated it. */
  readonly value: FactValue | undefined;
  /** Whose fact it is, for screen readers: "Order DB". */
  readonly whose?: string;
  /** How blank reads here. */
  readonly blank?: string;
  readonly readOnly?: boolean;
  /** States the fact from a text, '' for blank; answers with a sentence when the text will not do. */
  readonly onCommit: (field: FieldName, text: string) => string | undefined;
}) {
  const currency = usePlanValue(currencyOf);
  const data = fieldOf(field);
  const label = whose === undefined ? data.label : t`${data.label} of ${whose}`;
  const choices = choicesOf(field);
  if (choices !== undefined) {
    return (
      <ChoiceEntry
        label={label}
        value={value === undefined ? '' : String(value)}
        choices={choices}
        blank={blank}
        disabled={readOnly}
        onCommit={(chosen) => void onCommit(field, chosen)}
      />
    );
  }
  const { text, unit } = shownFact(field, value, currency);
  return (
    <TextEntry
      label={label}
      value={text}
      unit={unit}
      placeholder={data.type === 'date' ? t`YYYY-MM-DD` : blank}
      readOnly={readOnly}
      onCommit={(typed) => onCommit(field, typed)}
    />
  );
}

/** What can be chosen for a field, or undefined when it is typed. */
function choicesOf(field: FieldName) {
  const data = fieldOf(field);
  if (data.type === 'boolean') {
    return [true, false].map((value) => ({
      value: String(value),
      label: formatValue(field, value),
    }));
  }
  if (data.type !== 'choice') return undefined;
  return data.options.map((option) => ({ value: option, label: optionLabel(option) }));
}
