import { Database, FileJson, Table2 } from 'lucide';
import { Icon } from '#renderer/ui/Icon.tsx';
import styles from './WhatCanBeBrought.module.css';

const formats = [
  { icon: Table2, name: 'RVTools workbook', what: 'hosts, clusters, VMs, datastores, port groups' },
  { icon: Database, name: 'Strata plan', what: 'a .strata file from anywhere' },
  { icon: FileJson, name: 'Strata JSON', what: 'a plan as text' },
];

/** What can be dropped on the window. */
export const WhatCanBeBrought = () => (
  <section aria-labelledby="bring">
    <h2 id="bring" className={styles.heading}>
      Bring what exists
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
      <li className={styles.drop}>Drop a file anywhere in this window</li>
    </ul>
  </section>
);
