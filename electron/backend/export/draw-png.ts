import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { ok, refuse, type Result } from '#shared/base/result.ts';
import { fontsFor } from './picture-fonts.ts';
import { t } from '#shared/words/t.ts';

/** The most pixels of a picture: 256 MB before it is compressed. */
const mostPixels = 64e6;
/** The longest side that other programs open without trouble. */
const longestSide = 32_000;

/** No font of ours has them, and boxes in their place would say less than nothing. */
const emoji = /\p{Emoji_Presentation}|\p{Emoji_Modifier}|\u200d|\ufe0f/gu;

let ready: Promise<void> | undefined;

/** An SVG picture of `w` × `h` px as PNG, `scale` times as large. Transparent where the SVG paints nothing. */
export async function drawPng(
  svg: string,
  { w, h, scale }: { readonly w: number; readonly h: number; readonly scale: number },
): Promise<Result<Uint8Array>> {
  const [width, height] = [Math.ceil(w * scale), Math.ceil(h * scale)];
  if (width * height > mostPixels || Math.max(width, height) > longestSide)
    return refuse('too-large', tooLarge(w, h, width, height));
  ready ??= initWasm(
    readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')),
  );
  await ready;
  const drawing = new Resvg(svg.replaceAll(emoji, ''), {
    fitTo: { mode: 'zoom', value: scale },
    font: {
      fontBuffers: fontsFor(svg),
      defaultFontFamily: 'Noto Sans',
      sansSerifFamily: 'Noto Sans',
    },
  });
  try {
    const picture = drawing.render();
    const png = picture.asPng();
    picture.free();
    return ok(png);
  } finally {
    drawing.free();
  }
}

function tooLarge(w: number, h: number, width: number, height: number): string {
  const fits = Math.min(Math.sqrt(mostPixels / (w * h)), longestSide / Math.max(w, h));
  const next =
    fits >= 0.1
      ? t`Choose a scale of at most ${Math.floor(fits * 10) / 10}, one layer, or SVG, which has no limit.`
      : t`Choose one layer, or SVG, which has no limit.`;
  return t`The picture would have ${width} × ${height} pixels, and ${mostPixels / 1e6} million is the most. ${next}`;
}
