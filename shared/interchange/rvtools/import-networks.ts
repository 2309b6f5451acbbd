import type { Id } from '#shared/base/ids.ts';
import type { Table, TableRow } from '../tables/table.ts';
import type { ImportDraft } from './import-draft.ts';
import type { HostIndex } from './host-index.ts';
import { firstUnder, machineKeys } from './machine-keys.ts';
import { namedId, scopeReader, type Scope } from './scope.ts';
import { segmentNamed } from './segment-named.ts';
import type { Tabs } from './tabs.ts';
import { namesIn, numberFrom, textOf } from './values.ts';
import { t } from '#shared/words/t.ts';

/** Switches and port groups. A standard switch is one on each host; a distributed switch is one over many. */
export function importNetworks(tabs: Tabs, hosts: HostIndex, draft: ImportDraft): void {
  importSwitches(tabs.get('vSwitch'), false, hosts, draft);
  importSwitches(tabs.get('dvSwitch'), true, hosts, draft);
  importPortGroups(tabs.get('vPort'), false, draft);
  importPortGroups(tabs.get('dvPort'), true, draft);
}

function importSwitches(
  table: Table | undefined,
  distributed: boolean,
  hosts: HostIndex,
  draft: ImportDraft,
): void {
  if (table === undefined) return;
  const scope = scopeReader(table);
  const columns = {
    host: table.column(['Host'], t`switch on a host`),
    name: table.column(['Switch'], t`virtual switch`),
    mtu: table.column(['Max MTU', 'MTU'], t`MTU`),
    version: table.column(['Version'], t`version`),
    members: table.column(['Host members'], t`attached to`),
    // Some exports list the port groups in the switch's own tab.
    portGroup: table.column(['Port Group'], t`segment`),
    vlan: table.column(['VLAN'], t`VLAN`),
  };
  for (const row of table.rows) {
    const name = textOf(row.cell(columns.name));
    if (name === undefined) continue;
    const host = distributed ? undefined : textOf(row.cell(columns.host));
    const sourceId = switchId(scope(row), host, name);
    const facts = {
      distributed,
      mtu: numberFrom(1, row.cell(columns.mtu)),
      version: textOf(row.cell(columns.version)),
    };
    const technology = distributed ? 'vmware-vds' : 'vmware-vss';
    const id = draft.component(
      {
        kind: 'virtualSwitch',
        name: host === undefined ? name : `${name} on ${host}`,
        sourceId,
        technology,
        facts,
      },
      row,
    );
    const members = host === undefined ? namesIn(row.cell(columns.members)) : [host];
    for (const member of members) {
      const server = hosts.find(scope(row), member)?.server;
      if (server !== undefined) draft.relate(id, 'attachedTo', server);
    }
    attachPortGroup(
      textOf(row.cell(columns.portGroup)),
      numberFrom(0, row.cell(columns.vlan)),
      id,
      row,
      scope(row),
      draft,
    );
  }
}

function importPortGroups(
  table: Table | undefined,
  distributed: boolean,
  draft: ImportDraft,
): void {
  if (table === undefined) return;
  const scope = scopeReader(table);
  const columns = {
    host: table.column(['Host'], t`switch on a host`),
    name: table.column(['Port Group', 'Network', 'Port'], t`segment`),
    switchName: table.column(['Switch'], t`virtual switch`),
    vlan: table.column(['VLAN'], t`VLAN`),
  };
  for (const row of table.rows) {
    const host = distributed ? undefined : textOf(row.cell(columns.host));
    const onSwitch = draft.find(
      'virtualSwitch',
      switchId(scope(row), host, textOf(row.cell(columns.switchName)) ?? ''),
    );
    attachPortGroup(
      textOf(row.cell(columns.name)),
      numberFrom(0, row.cell(columns.vlan)),
      onSwitch,
      row,
      scope(row),
      draft,
    );
  }
}

function attachPortGroup(
  name: string | undefined,
  vlan: number | undefined,
  onSwitch: Id | undefined,
  row: TableRow,
  scope: Scope,
  draft: ImportDraft,
): void {
  if (name === undefined) return;
  const segment = segmentNamed(name, scope, row, draft, vlan);
  if (onSwitch !== undefined) draft.relate(segment, 'attachedTo', onSwitch);
}

const switchId = (scope: Scope, host: string | undefined, name: string): string =>
  namedId(scope, host === undefined ? name : `${host}/${name}`);

/** Network adapters of machines, beyond the eight that vInfo has room for. */
export function importAdapters(
  tabs: Tabs,
  machines: ReadonlyMap<string, Id>,
  draft: ImportDraft,
): void {
  const table = tabs.get('vNetwork');
  if (table === undefined) return;
  const scope = scopeReader(table);
  const keysOf = machineKeys(table);
  const network = table.column(['Network'], t`segment`);
  for (const row of table.rows) {
    const id = firstUnder(machines, keysOf(row));
    const name = textOf(row.cell(network));
    if (id !== undefined && name !== undefined)
      draft.relate(id, 'attachedTo', segmentNamed(name, scope(row), row, draft));
  }
}
