import type { Id } from '#shared/base/ids.ts';
import { layers, type Layer } from '#shared/catalogue/layers.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Component } from '#shared/plan/records.ts';
import type { AnalysisContext } from '../analysis.ts';
import { numberOf } from '../recovery/facts.ts';
import { accessEvidence } from './access-evidence.ts';
import { applicationEvidence } from './application-evidence.ts';
import { managementEvidence, securityEvidence } from './guards-evidence.ts';
import type { LayerEvidence, MatrixCell } from './matrix-cell.ts';
import { networkEvidence } from './network-evidence.ts';
import { processingEvidence } from './processing-evidence.ts';
import { storageEvidence } from './storage-evidence.ts';
import { t } from '#shared/words/t.ts';

/** What the matrix must know of a finding: a finding of the rules is one. The judged component comes first. */
export interface CellFinding {
  readonly key: string;
  readonly layers: readonly Layer[];
  readonly subjects: readonly { readonly id: Id }[];
}

export interface MatrixRow {
  readonly workload: Id;
  readonly cells: Readonly<Record<Layer, MatrixCell>>;
}

export interface Matrix {
  /** The most critical first, then the shortest recovery time. */
  readonly rows: readonly MatrixRow[];
  /** By layer: for how many workloads it is planned, thin, or decided not to be needed. */
  readonly settled: Readonly<Record<Layer, number>>;
}

/** Workloads by layers: for each, whether the layer is planned, and what that rests on. */
export function matrixOf(context: AnalysisContext, findings: Iterable<CellFinding>): Matrix {
  const { plan } = context;
  const components = [...plan.all('component')];
  const about: About = {
    plan,
    findings: indexed(findings),
    usersDrawn: components.some(({ kind }) => kind === 'userGroup'),
  };
  const rows = components
    .filter(({ kind }) => kind === 'workload')
    .toSorted(byUrgency)
    .map((workload) => rowOf(about, workload));
  return { rows, settled: settledIn(rows) };
}

type Evidence = (plan: PlanView, workload: Component, usersDrawn: boolean) => LayerEvidence;

const evidence: Readonly<Record<Layer, Evidence>> = {
  access: accessEvidence,
  application: applicationEvidence,
  processing: processingEvidence,
  network: networkEvidence,
  storage: storageEvidence,
  security: securityEvidence,
  management: managementEvidence,
};

type FindingsBySubject = ReadonlyMap<Id, readonly CellFinding[]>;

interface About {
  readonly plan: PlanView;
  readonly findings: FindingsBySubject;
  readonly usersDrawn: boolean;
}

/** The cells of one workload. */
const rowOf = (about: About, workload: Component): MatrixRow => ({
  workload: workload.id,
  cells: Object.fromEntries(
    layers.map((layer) => [layer, cellOf(about, workload, layer)]),
  ) as Record<Layer, MatrixCell>,
});

function cellOf(
  { plan, findings, usersDrawn }: About,
  workload: Component,
  layer: Layer,
): MatrixCell {
  const found = declared(plan, layer, evidence[layer](plan, workload, usersDrawn));
  const about = [workload.id, ...found.components].flatMap((id) => findings.get(id) ?? []);
  const keys = [
    ...new Set(about.filter((one) => one.layers.includes(layer)).map(({ key }) => key)),
  ].sort();
  const thin = found.state === 'planned' && keys.length > 0;
  return { ...found, layer, state: thin ? 'thin' : found.state, findings: keys };
}

/** A layer that is declared not needed is missing nowhere; what is drawn all the same counts as drawn. */
function declared(plan: PlanView, layer: Layer, found: LayerEvidence): LayerEvidence {
  const declaration = plan.get('declaration', layer);
  if (declaration === undefined || found.state === 'planned') return found;
  return {
    ...found,
    state: 'notNeeded',
    says: t`Declared not needed: ${declaration.reason}`,
    missing: [],
  };
}

/** Findings by the component they judge. */
function indexed(findings: Iterable<CellFinding>): FindingsBySubject {
  const bySubject = new Map<Id, CellFinding[]>();
  for (const finding of findings) {
    const judged = finding.subjects[0]?.id;
    if (judged === undefined) continue;
    const known = bySubject.get(judged);
    if (known === undefined) bySubject.set(judged, [finding]);
    else known.push(finding);
  }
  return bySubject;
}

const byUrgency = (a: Component, b: Component): number =>
  rank(a, 'criticality') - rank(b, 'criticality') ||
  rank(a, 'rtoSec') - rank(b, 'rtoSec') ||
  (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1);

/** What nobody stated comes last. Large, and finite: the difference of two is 0. */
const rank = (workload: Component, field: 'criticality' | 'rtoSec'): number =>
  numberOf(workload, field) ?? 1e12;

const settledIn = (rows: readonly MatrixRow[]): Matrix['settled'] =>
  Object.fromEntries(
    layers.map((layer) => [
      layer,
      rows.filter(({ cells }) => ['planned', 'thin', 'notNeeded'].includes(cells[layer].state))
        .length,
    ]),
  ) as Record<Layer, number>;
