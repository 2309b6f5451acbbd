import { UnreadableLogo } from './unreadable-logo.ts';
import { t } from '#shared/words/t.ts';

/** How large a JPEG is, in pixels, and of how many colours: 1 grey, 3 colour. */
export interface JpegHead {
  readonly w: number;
  readonly h: number;
  readonly channels: 1 | 3;
}

/** Start of a frame: all but the tables DHT, JPG and DAC, which lie between. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** @throws {UnreadableLogo} */
export function jpegHead(bytes: Uint8Array): JpegHead {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 2;
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1]!;
    if (isFrame(marker)) {
      const [depth, channels] = [bytes[at + 4], bytes[at + 9]];
      if (channels === 4)
        throw new UnreadableLogo(t`Its colours are CMYK, for presses. Save it in RGB.`);
      if (depth !== 8 || (channels !== 1 && channels !== 3)) break;
      return { w: view.getUint16(at + 7), h: view.getUint16(at + 5), channels };
    }
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  throw new UnreadableLogo(t`It is no JPEG that can be read. Save it again.`);
}
