import { formatValue } from '#shared/catalogue/units.ts';
import type { Component } from '#shared/plan/records.ts';
import { t } from '#shared/words/t.ts';

/** What ranks a workload, beside its name: "1 · 60 s", "2 · blank". */
export function rankWords({ facts }: Component): string {
  const [rank, rto] = [facts.criticality?.value, facts.rtoSec?.value];
  if (rank === undefined && rto === undefined) return '';
  return `${rank === undefined ? t`blank` : String(rank)} · ${rto === undefined ? t`blank` : formatValue('rtoSec', rto)}`;
}
