import type { Branding } from '#shared/report/branding/branding.ts';
import { logoName, logoOperators, logoSize } from '../paint/logo-operators.ts';
import type { Flow } from './flow.ts';
import { margin } from './paper.ts';
import type { Tag } from './tag.ts';
import type { FigureWorld } from './write-figure.ts';
import { t } from '#shared/words/t.ts';

const most = { w: 200, h: 64 } as const;

/** Whose report it is, above the title: logo and name. */
export function writeCoverHead(
  { logo, organisation = '' }: Branding,
  flow: Flow,
  parent: Tag,
  { pathOperators }: FigureWorld,
): void {
  flow.y = margin.top;
  if (logo !== undefined) {
    const { w, h } = logoSize(logo, most);
    const [x, y] = [flow.across(flow.left, w), flow.y];
    const alt = organisation === '' ? t`Logo` : t`Logo of ${organisation}`;
    const tag = parent.child('Figure', { alt, bbox: [x, y, x + w, y + h] });
    flow.paint(tag, logoOperators(logo, x, y, w, pathOperators));
    if (logo.is === 'picture') flow.sheet.pictures.add(logoName);
    flow.y += h + 12;
  }
  if (organisation === '') return;
  const style = { size: 12, ink: 'ink-2', bold: true } as const;
  const lines = flow.wrap([{ text: organisation, style }], flow.width);
  flow.y += flow.lines(lines, parent.child('P'), flow.left, flow.y, flow.width);
}
