import { UnreadableLogo } from './unreadable-logo.ts';
import { t } from '#shared/words/t.ts';

/** How large a PNG is, in pixels, and how its pixels are stored; refused where we could not print it. */
export interface PngHead {
  readonly w: number;
  readonly h: number;
  /** Bits of a sample. */
  readonly depth: 1 | 2 | 4 | 8 | 16;
  /** 0 grey, 2 colour, 3 palette, 4 grey with alpha, 6 colour with alpha. */
  readonly colourType: 0 | 2 | 3 | 4 | 6;
}

/** @throws {UnreadableLogo} */
export function pngHead(bytes: Uint8Array): PngHead {
  if (bytes.length < 33) throw new UnreadableLogo(t`It ends too early. Save it again.`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [w, h] = [view.getUint32(16), view.getUint32(20)];
  const [depth, colourType, , , interlaced] = bytes.subarray(24, 29);
  if (interlaced !== 0)
    throw new UnreadableLogo(t`Its lines are interlaced. Save it without interlacing.`);
  if (![1, 2, 4, 8, 16].includes(depth!) || ![0, 2, 3, 4, 6].includes(colourType!))
    throw new UnreadableLogo(t`Its kind of pixels is unknown. Save it again.`);
  return {
    w,
    h,
    depth: depth as PngHead['depth'],
    colourType: colourType as PngHead['colourType'],
  };
}
