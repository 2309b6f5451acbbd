import type { ReportSection } from '#shared/report/document/report-document.ts';
import type { Ink } from '#shared/scene/scene.ts';
import type { Style } from '../text/style.ts';
import type { Flow } from './flow.ts';
import type { Tag } from './tag.ts';

/** The title of a chapter, at the head of its first page; a layer's has its colour. */
export function writeSectionHead(
  { title, layer, anchor }: ReportSection,
  flow: Flow,
  parent: Tag,
): void {
  const style: Style = { size: 20, ink: 'ink', bold: true };
  const edge: Ink | undefined = layer === undefined ? undefined : `l-${layer}`;
  const shift = edge === undefined ? 0 : 12;
  flow.destination(anchor);
  flow.heading({ level: 1, text: title, y: flow.y, anchor });
  const top = flow.y;
  flow.y += flow.lines(
    flow.wrap([{ text: title, style }], flow.width - shift),
    parent.child('H1'),
    flow.left + shift,
    flow.y,
    flow.width - shift,
  );
  if (edge !== undefined) flow.fill(flow.left, top + 3, 4, flow.y - top - 4, edge);
  flow.y += 10;
}
