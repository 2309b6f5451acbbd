import type { Component } from '#shared/plan/records.ts';
import type { FieldName } from '#shared/catalogue/fields.ts';
import type { ReportSource } from './report-source.ts';

/** Workloads, those first that need most: by criticality (1 is the most critical), then by the shortest recovery time. */
export const urgentWorkloads = (source: ReportSource): readonly Component[] =>
  source
    .ofKind('workload')
    .toSorted(
      (a, b) =>
        number(a, 'criticality', 9) - number(b, 'criticality', 9) ||
        number(a, 'rtoSec', Number.MAX_VALUE) - number(b, 'rtoSec', Number.MAX_VALUE),
    );

function number({ facts }: Component, field: FieldName, otherwise: number): number {
  const value = facts[field]?.value;
  return typeof value === 'number' ? value : otherwise;
}
