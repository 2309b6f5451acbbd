import type { Block, ReportDocument } from '#shared/report/document/report-document.ts';
import type { Shape } from '#shared/scene/scene.ts';
import { boxOf } from './scene-box.ts';

/** Every place of a report that links can lead to, with a short name for the file. The first place of a name is the place. */
export function anchorsOf({ sections }: ReportDocument): ReadonlyMap<string, string> {
  const anchors = new Map<string, string>();
  const add = (anchor: string) => {
    if (!anchors.has(anchor)) anchors.set(anchor, `d${anchors.size}`);
  };
  for (const { anchor, blocks } of sections) {
    add(anchor);
    for (const block of blocks) addFrom(block, add);
  }
  return anchors;
}

function addFrom(block: Block, add: (anchor: string) => void): void {
  if (block.is === 'table')
    for (const { anchor } of block.rows) if (anchor !== undefined) add(anchor);
  if (block.is === 'figure' && block.anchors !== undefined) {
    const wanted = new Set(block.anchors);
    for (const shape of block.scene.shapes) addDrawn(shape, wanted, add);
  }
}

function addDrawn(shape: Shape, wanted: ReadonlySet<string>, add: (anchor: string) => void): void {
  if (shape.is !== 'group') return;
  if (shape.link !== undefined && wanted.has(shape.link) && boxOf(shape) !== undefined)
    add(`drawn:${shape.link}`);
  for (const inner of shape.shapes) addDrawn(inner, wanted, add);
}
