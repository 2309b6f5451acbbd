import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** A font, and the letters it is needed for; without, it is always needed. */
const fonts = [
  { file: 'noto-sans/400Regular/NotoSans_400Regular.ttf' },
  { file: 'noto-sans/600SemiBold/NotoSans_600SemiBold.ttf' },
  {
    file: 'noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf',
    letters: /\p{Script=Hebrew}/u,
  },
  {
    file: 'noto-sans-hebrew/600SemiBold/NotoSansHebrew_600SemiBold.ttf',
    letters: /\p{Script=Hebrew}/u,
  },
  {
    file: 'noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
    letters: /\p{Script=Arabic}/u,
  },
  {
    file: 'noto-sans-arabic/600SemiBold/NotoSansArabic_600SemiBold.ttf',
    letters: /\p{Script=Arabic}/u,
  },
  // One weight each: a second one of ten thousand letters would cost more than it tells.
  {
    file: 'noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
    letters:
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303f\uff00-\uffef]/u,
  },
  { file: 'noto-sans-kr/400Regular/NotoSansKR_400Regular.ttf', letters: /\p{Script=Hangul}/u },
  {
    file: 'noto-emoji/400Regular/NotoEmoji_400Regular.ttf',
    letters: /[\p{Extended_Pictographic}\p{Regional_Indicator}\u20e3]/u,
  },
] as const;

const { resolve } = createRequire(import.meta.url);

/** The fonts that the texts of a picture need: Noto Sans, and others only for the letters that occur. */
export const fontsFor = (text: string): Uint8Array[] =>
  fonts
    .filter((font) => !('letters' in font) || font.letters.test(text))
    .map(({ file }) => readFileSync(resolve(`@expo-google-fonts/${file}`)));
