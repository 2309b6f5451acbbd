import { ArrowDown, ArrowUp } from 'lucide';
import type { ReportOrder } from '#shared/api/report-order.ts';
import { sectionTitles, type SectionName } from '#shared/report/document/section-names.ts';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import styles from './ReportDialog.module.css';
import { listed, moved, toggled } from './report-choice.ts';
import { t } from '#shared/words/t.ts';

/** The chapters of a report: which, and in which order. */
export function ChapterList({
  order,
  onChange,
}: {
  readonly order: ReportOrder;
  readonly onChange: (order: ReportOrder) => void;
}) {
  return (
    <ul className={styles.chapters} aria-label={t`Chapters`}>
      {listed(order).map((name) => (
        <Chapter key={name} name={name} order={order} onChange={onChange} />
      ))}
    </ul>
  );
}

function Chapter({
  name,
  order,
  onChange,
}: {
  readonly name: SectionName;
  readonly order: ReportOrder;
  readonly onChange: (order: ReportOrder) => void;
}) {
  const at = order.sections.indexOf(name);
  const title = sectionTitles[name];
  const isChosen = at >= 0;
  return (
    <li className={styles.chapter}>
      <label className={styles.label}>
        <input type="checkbox" checked={isChosen} onChange={() => onChange(toggled(order, name))} />
        {title}
      </label>
      {isChosen && (
        <span className={styles.moves}>
          <IconButton
            label={t`Move ${title} up`}
            icon={ArrowUp}
            small
            isDisabled={at === 0}
            onPress={() => onChange(moved(order, name, -1))}
          />
          <IconButton
            label={t`Move ${title} down`}
            icon={ArrowDown}
            small
            isDisabled={at === order.sections.length - 1}
            onPress={() => onChange(moved(order, name, 1))}
          />
        </span>
      )}
    </li>
  );
}
