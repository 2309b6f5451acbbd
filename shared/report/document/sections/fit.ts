import { verdictLabels } from '#shared/analysis/fit/judge-form.ts';
import { fitOf, type Fit, type FormFit } from '#shared/analysis/fit/fit-of.ts';
import { sayMeasured } from '#shared/analysis/say-measured.ts';
import { formTitles } from '#shared/catalogue/form-titles.ts';
import type { Ink } from '#shared/scene/scene.ts';
import type { Block, ReportSection, Row, Words } from '../report-document.ts';
import type { ReportSource } from '../report-source.ts';
import { blanks, fact, linked, none } from '../said.ts';
import { section } from '../section.ts';
import { columns, firstRows, headingOf, paragraph, tableUnder, numbers } from '../tables.ts';
import { urgentWorkloads } from '../urgent-workloads.ts';
import { workloadsByLayer } from '../workloads-by-layer.ts';
import { workloadsLeftOut } from '../workloads-left-out.ts';
import { t } from '#shared/words/t.ts';

const mostRows = 40;
const mostDetails = 4;

const inks: Readonly<Record<FormFit['verdict'], Ink>> = {
  fits: 'ok',
  moreThanAsked: 'ok',
  doesNotFit: 'err',
  cannotTell: 'ink-3',
};

/** Which form of processing each workload has, which it should have, and why. */
export function fitSection(source: ReportSource): readonly ReportSection[] {
  const workloads = urgentWorkloads(source);
  const judged = workloads.slice(0, mostRows);
  const fits = judged.flatMap((workload) => fitOf(source.context, workload.id) ?? []);
  const { rest } = firstRows(
    workloads.map(() => ({ cells: [] })),
    mostRows,
    workloadsLeftOut,
  );
  const details = fits.filter(({ forms }) =>
    forms.some(({ present, verdict }) => present && verdict !== 'fits'),
  );
  return section('fit', t`Technology fit`, [
    paragraph(
      workloads.length === 0
        ? t`No workload is stated, so that no technology can be judged against one. Place the workloads with their targets first.`
        : t`Every form of processing virtualization is judged for every workload: does it bring the service back in time, does it fit what the workload is, is it more than is asked?`,
    ),
    ...workloadsByLayer(source),
    ...tableUnder(t`What workloads run on`, {
      columns: columns(
        t`Workload`,
        numbers(t`Recovery time, RTO`),
        t`Chosen form`,
        t`Verdict`,
        t`What decides`,
        t`Fits best`,
      ),
      rows: fits.map((fit) => fitRow(source, fit)),
    }),
    ...rest,
    ...details.slice(0, mostDetails).flatMap((fit) => detail(source, fit)),
  ]);
}

function fitRow(source: ReportSource, { workload, forms }: Fit): Row {
  const component = source.plan.component(workload)!;
  const chosen = forms.filter(({ present }) => present);
  const worst = chosen.find(({ verdict }) => verdict === 'doesNotFit') ?? chosen[0];
  const best = forms.find(({ verdict }) => verdict === 'fits');
  return {
    ...(worst === undefined ? {} : { edge: inks[worst.verdict] }),
    cells: [
      [linked(component)],
      fact(component, 'rtoSec'),
      worst === undefined ? [{ text: t`none drawn`, ink: 'ink-3' }] : formTitles[worst.form],
      worst === undefined ? none : verdictWords(worst),
      worst?.decides ?? t`It runs on nothing that is drawn.`,
      best === undefined ? none : best === worst ? t`as chosen` : formTitles[best.form],
    ],
  };
}

const verdictWords = ({ verdict }: FormFit): Words => [
  { text: verdictLabels[verdict], bold: true, ink: inks[verdict] },
];

function detail(source: ReportSource, { workload, forms }: Fit): readonly Block[] {
  const component = source.plan.component(workload)!;
  const rows = forms.map((form): Row => ({
    edge: inks[form.verdict],
    cells: [
      [
        {
          text: form.present ? t`${formTitles[form.form]} (chosen)` : formTitles[form.form],
          ...(form.present ? { bold: true as const } : {}),
        },
      ],
      verdictWords(form),
      sayMeasured('recoveryTime', form.recovery, (id) => id),
      form.missing.length > 0 && form.verdict === 'cannotTell'
        ? t`Waits for ${blanks(source, form.missing)}.`
        : form.decides,
      form.examples
        .slice(0, 2)
        .map(({ name }) => name)
        .join(', '),
    ],
  }));
  const heading = t`Which form fits ${component.name}`;
  return [
    headingOf(heading),
    {
      is: 'table',
      title: heading,
      columns: columns(
        t`Form`,
        t`Verdict`,
        numbers(t`Recovery time`),
        t`What decides`,
        t`To be had as`,
      ),
      rows,
    },
  ];
}
