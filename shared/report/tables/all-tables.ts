import type { ReportSource } from '../document/report-source.ts';
import { assumptionsTable } from './assumptions-table.ts';
import { cablingTable } from './cabling-table.ts';
import { drillTable } from './drill-table.ts';
import { findingsTable } from './findings-table.ts';
import { hostsTable, networkTable, storageTable, workloadsTable } from './inventory-tables.ts';
import { layersTable } from './layers-table.ts';
import { materialsTable } from './materials-table.ts';
import { matrixTable } from './matrix-table.ts';
import { numbersTable } from './numbers-table.ts';
import { actionsTable, decisionsTable, requirementsTable, risksTable } from './record-tables.ts';
import type { ReportTable } from './report-table.ts';
import { tableFor } from './table-for.ts';
import { unknownTable } from './unknown-table.ts';
import { waiversTable } from './waivers-table.ts';

/** The tables of a page or text, in the order they are read: what was judged, what was worked out, what to buy, what is open. */
export const pageTables = (source: ReportSource): readonly ReportTable[] =>
  [
    layersTable(source),
    findingsTable(source),
    numbersTable(source),
    matrixTable(source),
    drillTable(source),
    materialsTable(source),
    waiversTable(source),
    ...recordTablesOf(source),
    assumptionsTable(source),
    unknownTable(source),
  ].map((table) => tableFor('page', table));

/** The decision record, as far as there is one. */
const recordTablesOf = (source: ReportSource): readonly ReportTable[] =>
  [
    decisionsTable(source),
    requirementsTable(source),
    risksTable(source),
    actionsTable(source),
  ].filter(({ rows }) => rows.length > 0);

/** The tables of a workbook: the decision record only where there is one. */
export const workbookTables = (source: ReportSource): readonly ReportTable[] =>
  [
    materialsTable(source),
    hostsTable(source),
    workloadsTable(source),
    networkTable(source),
    storageTable(source),
    cablingTable(source),
    findingsTable(source),
    waiversTable(source),
    numbersTable(source),
    ...recordTablesOf(source),
  ].map((table) => tableFor('workbook', table));
