import type { ExportFormat, ExportRequest } from '#shared/api/export-request.ts';
import { laneTitles } from '#shared/catalogue/lane-titles.ts';
import type { DrawnLane } from '#shared/layout/card-geometry.ts';
import { reportChoice } from '#renderer/state/shown/chosen-report.ts';
import { notifyRefusal } from '#renderer/state/telling/notices.ts';
import { selection } from '#renderer/state/shown/selection.ts';
import { openSession } from '#renderer/state/session/workspace.ts';
import type { Action } from '../action.ts';
import { exportPlan } from '../files/export-plan.ts';
import { t } from '#shared/words/t.ts';

const hasPlan = () => openSession() !== undefined;

function run(request: ExportRequest): void {
  const session = openSession();
  if (session === undefined) return;
  if (!session.isLive)
    return notifyRefusal(t`Go back to now to export, or make a scenario from this moment.`);
  const part = request.layer ?? request.rack ?? request.workload;
  const { name } = session.plan.meta;
  const file = part === undefined ? name : `${name}, ${partName(part)}`;
  void exportPlan(session.ref, file, { ...request, ...brandingFor(request) });
}

/** Pages, texts and workbooks say whose they are, as the report that was chosen last does. */
function brandingFor({ format }: ExportRequest): Pick<ExportRequest, 'branding'> {
  const { branding } = reportChoice.get();
  return branding === undefined || format === 'svg' || format === 'png' ? {} : { branding };
}

const partName = (part: string): string => openSession()?.plan.component(part)?.name ?? part;

/** The layer of what is selected, or the facility; undefined when nothing is, or it is drawn nowhere. */
export function selectedLayer(): DrawnLane | undefined {
  const [first] = selection.get().components;
  const lane = first === undefined ? undefined : openSession()?.plan.component(first)?.lane;
  return lane === undefined || lane === 'planning' ? undefined : lane;
}

/** The one rack or workload that is selected, as a request names it. */
export function selectedPart(): Pick<ExportRequest, 'rack' | 'workload'> | undefined {
  const [first, second] = selection.get().components;
  if (first === undefined || second !== undefined) return undefined;
  const kind = openSession()?.plan.component(first)?.kind;
  if (kind === 'rack') return { rack: first };
  return kind === 'workload' ? { workload: first } : undefined;
}

const whole = (id: string, label: string, also: string, request: ExportRequest): Action => ({
  id,
  label,
  also,
  enabled: hasPlan,
  run: () => run(request),
});

const ofLayer = (format: ExportFormat & ('svg' | 'png')): Action => ({
  id: `export-layer-${format}`,
  label: t`Export a picture of the selected layer (${format.toUpperCase()})`,
  also: [t`image layer`, ...Object.values(laneTitles)].join(' '),
  enabled: () => selectedLayer() !== undefined,
  run: () => {
    const layer = selectedLayer();
    if (layer !== undefined) run({ format, layer, ...sharpness[format] });
  },
});

const ofPart = (format: ExportFormat & ('svg' | 'png')): Action => ({
  id: `export-part-${format}`,
  label: t`Export a picture of the selected rack or workload (${format.toUpperCase()})`,
  also: t`image elevation path`,
  enabled: () => selectedPart() !== undefined,
  run: () => {
    const part = selectedPart();
    if (part !== undefined) run({ format, ...part, ...sharpness[format] });
  },
});

/** Pixels are drawn twice as fine as the canvas at 100 %. */
const sharpness = { svg: {}, png: { scale: 2 } } as const;

/** Handing a plan on: pictures, a page, a text, a workbook. */
export const exportActions: readonly Action[] = [
  whole('export-svg', t`Export a picture of the plan (SVG)`, t`image vector`, { format: 'svg' }),
  whole('export-png', t`Export a picture of the plan (PNG)`, t`image pixels`, {
    format: 'png',
    scale: 2,
  }),
  ofLayer('svg'),
  ofLayer('png'),
  ofPart('svg'),
  ofPart('png'),
  whole('export-html', t`Export one page (HTML)`, t`web print findings`, { format: 'html' }),
  whole('export-md', t`Export Markdown`, t`text findings wiki`, { format: 'md' }),
  whole('export-xlsx', t`Export a workbook (XLSX)`, t`excel tables bill of materials`, {
    format: 'xlsx',
  }),
];
