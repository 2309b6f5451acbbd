import { kindData } from '#shared/catalogue/kinds.ts';
import { laneTitles } from '#shared/catalogue/lane-titles.ts';
import type { Layer } from '#shared/catalogue/layers.ts';
import type { Finding, Subject } from '#shared/rules/finding.ts';
import { severityWords } from '#shared/scene/icons/glyph-words.ts';
import type { ReportSource } from '../document/report-source.ts';
import {
  inWorkbook,
  numberColumn,
  textColumn,
  type ReportTable,
  type TableRow,
} from './report-table.ts';
import { t } from '#shared/words/t.ts';

const gravest = ['error', 'warning', 'info'] as const;

/** Every finding that shows, the gravest first, with why it matters and how to mend it. */
export function findingsTable(source: ReportSource): ReportTable {
  const findings = [...source.check.findings].sort(
    (a, b) =>
      gravest.indexOf(a.severity) - gravest.indexOf(b.severity) ||
      (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : a.key < b.key ? -1 : 1),
  );
  return {
    name: t`Findings`,
    title: t`Findings`,
    empty: t`The rules found nothing against the plan.`,
    columns: [
      textColumn(t`Severity`, 10),
      textColumn(t`Rule`, 8),
      numberColumn(t`Version`),
      textColumn(t`Layers`, 18),
      textColumn(t`About`, 24),
      inWorkbook(textColumn(t`Kind`, 18)),
      textColumn(t`Finding`, 60),
      textColumn(t`Why it matters`, 60),
      textColumn(t`How to mend it`, 60),
      inWorkbook(textColumn(t`Also marks`, 30)),
    ],
    rows: findings.map((finding) => rowOf(source, finding)),
  };
}

function rowOf({ rules }: ReportSource, finding: Finding): TableRow {
  const { severity, rule, version, layers, subjects, message } = finding;
  const [judged, ...others] = subjects;
  const docs = rules.get(rule)?.docs;
  return {
    severity,
    ...(judged === undefined || judged.id === 'plan' ? {} : { component: judged.id }),
    cells: [
      severityWords[severity],
      rule,
      version,
      layerNames(layers),
      judged?.name,
      judged === undefined ? undefined : kindOf(judged),
      message,
      docs?.why,
      docs?.fix,
      others.length === 0 ? undefined : others.map(({ name }) => name).join(', '),
    ],
  };
}

/** Layers in words: "Processing, Storage". */
const layerNames = (layers: readonly Layer[]): string =>
  layers.map((layer) => laneTitles[layer]).join(', ');

const kindOf = ({ kind }: Subject): string => (kind === 'plan' ? t`Plan` : kindData(kind).title);
