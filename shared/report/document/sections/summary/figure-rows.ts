import { counted } from '#shared/words/counted.ts';
import { t } from '#shared/words/t.ts';
import type { FactRow } from '../../report-document.ts';
import type { ReportSource } from '../../report-source.ts';
import { linked, numberIn, worked } from '../../said.ts';
import { spanHere, withSpans } from '../../with-spans.ts';

/** The numbers of a plan that decide most: availability, clusters after a loss, power, room, cost. */
export function figureRows(source: ReportSource): readonly FactRow[] {
  return [...availabilityRows(source), ...clusterRow(source), ...planRows(source)];
}

/** The workload farthest below its target, or the least available. */
function availabilityRows(source: ReportSource): readonly FactRow[] {
  const judged = source.ofKind('workload').flatMap((workload) => {
    const value = numberIn(source.measured(workload.id, 'availability'));
    const target = workload.facts.availTargetPct?.value;
    return value === undefined
      ? []
      : [{ workload, value, gap: value - (typeof target === 'number' ? target : 0) }];
  });
  const worst = judged.toSorted((a, b) => a.gap - b.gap)[0];
  if (worst === undefined) return [];
  const target = worst.workload.facts.availTargetPct?.value;
  return [
    {
      label: t`Least available against its target`,
      value: worked(source, worst.workload.id, 'availability'),
      note: withSpans(
        typeof target === 'number'
          ? t`${spanHere(0)}: target ${target} %`
          : t`${spanHere(0)}: no target stated`,
        [linked(worst.workload)],
      ),
    },
  ];
}

function clusterRow(source: ReportSource): readonly FactRow[] {
  const results = source
    .ofKind('hostCluster')
    .flatMap(({ id }) => source.measured(id, 'restartsAfterFailure') ?? []);
  if (results.length === 0) return [];
  const fit = results.filter(({ value }) => value === true).length;
  const open = results.filter(({ value }) => value === undefined).length;
  return [
    {
      label: t`Clusters that carry on after losing hosts`,
      value: t`${fit} of ${results.length}`,
      note:
        open > 0
          ? counted(open, { one: '{0} cannot tell', other: '{0} cannot tell' })
          : fit === results.length
            ? t`every machine finds a place`
            : counted(results.length - fit, { one: '{0} too small', other: '{0} too small' }),
    },
  ];
}

function planRows(source: ReportSource): readonly FactRow[] {
  const rows = [
    [t`Power drawn`, 'powerTotal', t`typical, every device`],
    [t`Rack units`, 'unitsTotal', t`height of every device`],
    [t`Purchase`, 'capex', t`planned hardware and perpetual licences`],
    [t`Running cost`, 'opexPerYear', t`energy, support, subscriptions, administration`],
    [
      t`Total cost`,
      'totalCost',
      counted(source.context.assumption('planningYears'), {
        one: 'over {0} year',
        other: 'over {0} years',
      }),
    ],
  ] as const;
  return rows.flatMap(([label, measure, note]) =>
    source.measured('plan', measure) === undefined
      ? []
      : [{ label, value: worked(source, 'plan', measure), note }],
  );
}
