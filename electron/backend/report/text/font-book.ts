import { createRequire } from 'node:module';
import type { ReportPdf } from '../pdf/report-pdf.ts';
import { Face } from './face.ts';

const files = {
  sans: 'noto-sans/400Regular/NotoSans_400Regular.ttf',
  'sans-bold': 'noto-sans/600SemiBold/NotoSans_600SemiBold.ttf',
  hebrew: 'noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf',
  'hebrew-bold': 'noto-sans-hebrew/600SemiBold/NotoSansHebrew_600SemiBold.ttf',
  arabic: 'noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
  'arabic-bold': 'noto-sans-arabic/600SemiBold/NotoSansArabic_600SemiBold.ttf',
  // One weight: a second one of ten thousand characters would cost more than it tells.
  chinese: 'noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  korean: 'noto-sans-kr/400Regular/NotoSansKR_400Regular.ttf',
  // Outlines in one colour, which print as text does.
  emoji: 'noto-emoji/400Regular/NotoEmoji_400Regular.ttf',
} as const;

type FaceName = keyof typeof files;

const fallbacks: readonly FaceName[] = ['hebrew', 'arabic', 'chinese', 'korean', 'emoji'];
const fallbacksInBold: readonly FaceName[] = [
  'hebrew-bold',
  'arabic-bold',
  'chinese',
  'korean',
  'emoji',
];
const lastLatin = 0x24f;

/**
 * The fonts of a report: for each character the first that has it. A font is read when it is first needed. With them goes the
 * direction the report is read in.
 */
export class FontBook {
  /** The report is read from the right: what stands at the left elsewhere stands at the right. */
  readonly isRtl: boolean;
  readonly #pdf: ReportPdf;
  readonly #faces = new Map<FaceName, Face>();
  readonly #chosen = { plain: new Map<number, Face>(), bold: new Map<number, Face>() };

  constructor(pdf: ReportPdf, { isRtl = false }: { readonly isRtl?: boolean } = {}) {
    this.isRtl = isRtl;
    this.#pdf = pdf;
  }

  /** The font for running text. */
  base(bold: boolean): Face {
    return this.#face(bold ? 'sans-bold' : 'sans');
  }

  /** The font that has a character; undefined when none has it: rare scripts. */
  faceFor(codePoint: number, bold: boolean): Face | undefined {
    if (codePoint <= lastLatin) return this.base(bold);
    const chosen = bold ? this.#chosen.bold : this.#chosen.plain;
    const known = chosen.get(codePoint);
    if (known !== undefined) return known;
    const face = this.#firstWith(codePoint, bold);
    if (face !== undefined) chosen.set(codePoint, face);
    return face;
  }

  /** The font of emoji. */
  get emoji(): Face {
    return this.#face('emoji');
  }

  #firstWith(codePoint: number, bold: boolean): Face | undefined {
    const base = this.base(bold);
    if (base.has(codePoint)) return base;
    for (const name of bold ? fallbacksInBold : fallbacks) {
      const face = this.#face(name);
      if (face.has(codePoint)) return face;
    }
    return undefined;
  }

  #face(name: FaceName): Face {
    const known = this.#faces.get(name);
    if (known !== undefined) return known;
    const face = new Face(this.#pdf.openFont(fontFile(files[name])));
    this.#faces.set(name, face);
    return face;
  }
}

const { resolve } = createRequire(import.meta.url);

const fontFile = (file: string): string => resolve(`@expo-google-fonts/${file}`);
