import type { PicturedLogo } from '#shared/report/branding/logo.ts';
import { jpegHead } from '#shared/interchange/logo/jpeg-head.ts';
import { pngPixels } from './png-pixels.ts';
import type { ReportPdf } from './report-pdf.ts';

/** Writes a picture into the file once; gives what pages refer to it by. */
export function embedPicture(pdf: ReportPdf, { type, base64 }: PicturedLogo): object {
  const bytes = Buffer.from(base64, 'base64');
  return type === 'png' ? embedPng(pdf, bytes) : embedJpeg(pdf, bytes);
}

const image = { Type: 'XObject', Subtype: 'Image', BitsPerComponent: 8 } as const;

function embedJpeg(pdf: ReportPdf, bytes: Uint8Array): object {
  const { w, h, channels } = jpegHead(bytes);
  const ref = pdf.ref({
    ...image,
    Width: w,
    Height: h,
    ColorSpace: channels === 1 ? 'DeviceGray' : 'DeviceRGB',
    Filter: 'DCTDecode',
  });
  ref.end(bytes);
  return ref;
}

function embedPng(pdf: ReportPdf, bytes: Uint8Array): object {
  const { w, h, colours, opacity } = pngPixels(bytes);
  const size = { Width: w, Height: h };
  const mask =
    opacity === undefined
      ? undefined
      : pdf.ref({ ...image, ...size, ColorSpace: 'DeviceGray', Decode: [0, 1] });
  mask?.end(opacity!);
  const ref = pdf.ref({
    ...image,
    ...size,
    ColorSpace: 'DeviceRGB',
    ...(mask === undefined ? {} : { SMask: mask }),
  });
  ref.end(colours);
  return ref;
}
