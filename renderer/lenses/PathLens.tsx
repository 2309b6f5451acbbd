import { ChevronLeft, ChevronRight } from 'lucide';
import { useEffect, useMemo } from 'react';
import type { MatrixRow } from '#shared/analysis/matrix/matrix-of.ts';
import type { Id } from '#shared/base/ids.ts';
import { laneTitles } from '#shared/catalogue/lane-titles.ts';
import { layers } from '#shared/catalogue/layers.ts';
import { routePath } from '#shared/layout/routes/trace-route.ts';
import { pathWorkloads } from '#shared/lens/path/path-workloads.ts';
import { veilPath } from '#shared/lens/path/veil-path.ts';
import { cellMarks, cellWords } from '#shared/scene/icons/cell-words.ts';
import { walkWorkloads } from '#renderer/actions/showing/lens-acts.ts';
import { useCanvasView } from '#renderer/canvas/view/canvas-context.ts';
import { relationRoute } from '#renderer/canvas/model/relation-route.ts';
import { asOf } from '#renderer/state/base/as-of.ts';
import { announce } from '#renderer/state/telling/announcement.ts';
import { canvasPort } from '#renderer/state/shown/canvas-port.ts';
import { chooseLens } from '#renderer/state/shown/lens.ts';
import { selectComponents } from '#renderer/state/shown/selection.ts';
import { useStore } from '#renderer/state/base/store.ts';
import { useMatrix } from '#renderer/state/session/use-matrix.ts';
import { useSession } from '#renderer/state/session/use-session.ts';
import { ChoiceEntry } from '#renderer/ui/ChoiceEntry.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { keysInWords } from '#renderer/ui/Keys.tsx';
import { LayerStateGlyph } from '#renderer/ui/glyphs/LayerStateGlyph.tsx';
import { LensLegend } from './LensLegend.tsx';
import { useFollowing } from './use-following.ts';
import styles from './Lens.module.css';
import { t } from '#shared/words/t.ts';

/** More relations than these are no way that can be followed by eye. */
const mostLines = 400;

/** One workload's way: what it rests on stays as it is, all else is quiet; the state of each layer beside it. */
export function PathLens({ workload }: { readonly workload: Id | undefined }) {
  const { plan } = useSession();
  const { answer, problem } = useMatrix();
  const [first] = pathWorkloads(plan);
  const chosen = plan.component(workload ?? '') ?? first;
  const row = answer?.rows.find((each) => each.workload === chosen?.id);
  useSpokenWay(chosen?.name, row);
  if (chosen === undefined)
    return (
      <Note text={t`No workload is drawn. Place one on the application layer to see its way.`} />
    );
  if (problem !== undefined) return <Note text={t`The way cannot be worked out: ${problem}`} />;
  if (row === undefined) return <Note text={t`Reading what the workload rests on…`} />;
  return (
    <>
      <Veil row={row} />
      <WayLegend row={row} chosen={chosen.id} />
    </>
  );
}

const Note = ({ text }: { readonly text: string }) => (
  <LensLegend label={t`Path of a workload`}>
    <p className={styles.note}>{text}</p>
  </LensLegend>
);

const restsOn = ({ workload, cells }: MatrixRow): ReadonlySet<Id> =>
  new Set([workload, ...layers.flatMap((layer) => cells[layer].components)]);

function Veil({ row }: { readonly row: MatrixRow }) {
  const view = useCanvasView();
  const picture = useStore(view.picture);
  const world = useFollowing<SVGSVGElement>();
  const { veil, lines } = useMemo(() => {
    const { model } = asOf(view, picture);
    const { x, y, w, h } = model.layout.world;
    const drawn = {
      ids: model.tree.components.keys(),
      parentOf: (id: Id) => model.tree.parents.get(id),
      boxOf: (id: Id) => model.boxOf(id),
    };
    const around = { x: x - 4 * w, y: y - 4 * h, w: 9 * w, h: 9 * h };
    const relations = layers.flatMap((layer) => row.cells[layer].relations);
    return {
      veil: veilPath(around, drawn, restsOn(row)),
      lines: [...new Set(relations)].slice(0, mostLines).flatMap((id) => {
        const route = relationRoute(model, id);
        return route === undefined ? [] : [routePath(route)];
      }),
    };
  }, [view, row, picture]);
  return (
    <svg ref={world} className={styles.world} width={1} height={1} data-rides="" aria-hidden="true">
      <path className={styles.veil} d={veil} fillRule="evenodd" />
      {lines.map((line, index) => (
        <path key={index} className={styles.line} d={line} />
      ))}
    </svg>
  );
}

function WayLegend({ row, chosen }: { readonly row: MatrixRow; readonly chosen: Id }) {
  const { plan } = useSession();
  const choices = pathWorkloads(plan).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <LensLegend label={t`Path of a workload`}>
      <div className={styles.head}>
        <IconButton
          small
          icon={ChevronLeft}
          label={t`Previous workload`}
          hint={keysInWords('Alt+PageUp')}
          onPress={() => walkWorkloads(-1)}
        />
        <ChoiceEntry
          label={t`Workload`}
          value={chosen}
          choices={choices}
          blank="none"
          isBlankPlain
          onCommit={(id) => chooseLens({ name: 'path', workload: id })}
        />
        <IconButton
          small
          icon={ChevronRight}
          label={t`Next workload`}
          hint={keysInWords('Alt+PageDown')}
          onPress={() => walkWorkloads(1)}
        />
      </div>
      <ul className={styles.rows}>
        {layers.map((layer) => {
          const { state, says, components } = row.cells[layer];
          return (
            <li key={layer}>
              <button
                type="button"
                className={styles.row}
                title={says}
                onClick={() => {
                  const ids = [...new Set([row.workload, ...components])];
                  selectComponents(ids);
                  canvasPort.get()?.reveal(ids);
                  announce(says);
                }}
              >
                <LayerStateGlyph state={cellMarks[state]} />
                <span className={styles.words}>{laneTitles[layer]}</span>
                <span className={styles.second}>{cellWords[state]}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </LensLegend>
  );
}

/** Says a way once, when another is shown. */
function useSpokenWay(name: string | undefined, row: MatrixRow | undefined): void {
  const said =
    row === undefined
      ? undefined
      : t`Path of ${name ?? ''}: ${layers
          .map((layer) => `${laneTitles[layer]} ${cellWords[row.cells[layer].state]}`)
          .join(', ')}`;
  useEffect(() => {
    if (said !== undefined) announce(said);
  }, [said]);
}
