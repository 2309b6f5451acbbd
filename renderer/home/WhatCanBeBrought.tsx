import { Database, FileJson, Table2 } from 'lucide';
import { Icon } from '#renderer/ui/Icon.tsx';
import styles from './WhatCanBeBrought.module.css';
import { t } from '#shared/words/t.ts';

const formats = [
  {
    icon: Table2,
    name: t`RVTools workbook`,
    what: t`hosts, clusters, VMs, datastores, port groups`,
  },
  { icon: Database, name: t`Strata plan`, what: t`a .strata file from anywhere` },
  { icon: FileJson, name: t`Strata JSON`, what: t`a plan as text` },
];

/** What can be dropped on the window. */
export const WhatCanBeBrought = () => (
  <section aria-labelledby="bring">
    <h2 id="bring" className={styles.heading}>
      {t`Bring what exists`}
    </h2>
    <ul className={styles.formats}>
      {formats.map(({ icon, name, what }) => (
        <li key={name} className={styles.format}>
          <Icon icon={icon} className={styles.icon} />
          <span>
            <span className={styles.name}>{name}</span>
            <span className={styles.what}>{what}</span>
          </span>
        </li>
      ))}
      <li className={styles.drop}>{t`Drop a file anywhere in this window`}</li>
    </ul>
  </section>
);
