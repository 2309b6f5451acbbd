import type { ImportDraft } from './import-draft.ts';
import { namedId, scopeReader, type Scope } from './scope.ts';
import type { Tabs } from './tabs.ts';
import type { TableRow } from '../tables/table.ts';
import { booleanOf, numberFrom, textOf } from './values.ts';
import { t } from '#shared/words/t.ts';

/** Host clusters: from vCluster with their settings, else by the names that hosts and machines give. */
export function importClusters(tabs: Tabs, draft: ImportDraft): void {
  const table = tabs.get('vCluster');
  if (table !== undefined) {
    const scope = scopeReader(table);
    const name = table.column(['Name', 'Cluster'], t`host cluster`);
    const ha = table.column(['HA enabled'], t`restart after host failure`);
    const level = table.column(['Failover Level'], t`host failures to tolerate`);
    const drs = table.column(['DRS enabled'], t`live migration`);
    const monitoring = table.column(
      ['VM Monitoring', 'HA VM Monitoring'],
      t`application monitoring`,
    );
    for (const row of table.rows) {
      const cluster = textOf(row.cell(name));
      if (cluster === undefined) continue;
      draft.component(
        {
          kind: 'hostCluster',
          name: cluster,
          sourceId: namedId(scope(row), cluster),
          technology: 'vmware-vsphere',
          facts: {
            haRestart: booleanOf(row.cell(ha)),
            hostFailuresTolerated: numberFrom(0, row.cell(level)),
            // DRS moves running machines: where it is on, live migration is. Where it is off, that says nothing.
            liveMigration: booleanOf(row.cell(drs)) === true ? true : undefined,
            appMonitoring: appMonitoring(textOf(row.cell(monitoring))),
          },
        },
        row,
      );
    }
  }
  for (const tab of ['vHost', 'vInfo'] as const) importNamedClusters(tabs, tab, draft);
}

function importNamedClusters(tabs: Tabs, tab: 'vHost' | 'vInfo', draft: ImportDraft): void {
  const table = tabs.get(tab);
  if (table === undefined) return;
  const scope = scopeReader(table);
  const name = table.column(['Cluster', 'vInfoCluster'], t`host cluster`);
  for (const row of table.rows) {
    const cluster = textOf(row.cell(name));
    if (cluster !== undefined) clusterNamed(cluster, scope(row), row, draft);
  }
}

/** The cluster of this name; drawn without settings when no vCluster row told of it. */
export function clusterNamed(
  name: string,
  scope: Scope,
  row: TableRow,
  draft: ImportDraft,
): string {
  return (
    draft.find('hostCluster', namedId(scope, name)) ??
    draft.find('hostCluster', name) ??
    draft.component(
      { kind: 'hostCluster', name, sourceId: namedId(scope, name), technology: 'vmware-vsphere' },
      row,
    )
  );
}

function appMonitoring(setting: string | undefined): boolean | undefined {
  if (setting === undefined) return undefined;
  return /app/i.test(setting);
}
