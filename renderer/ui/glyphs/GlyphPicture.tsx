import type { GlyphPart } from '#shared/scene/icons/glyph-shapes.ts';
import { glyphLine } from '#shared/scene/icons/glyph-shapes.ts';
import styles from './Glyph.module.css';

/** A glyph from its parts. With a label it is an image to a screen reader; without, it is hidden beside its word. */
export function GlyphPicture({
  parts,
  tone,
  size,
  label,
}: {
  readonly parts: readonly GlyphPart[];
  readonly tone: string | undefined;
  readonly size: number;
  readonly label: string | undefined;
}) {
  const spoken =
    label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <svg
      viewBox="0 0 14 14"
      width={size}
      height={size}
      className={`${styles.glyph} ${tone}`}
      {...spoken}
    >
      {parts.map((part) => (
        <path
          key={part.d}
          d={part.d}
          className={styles[part.as]}
          strokeWidth={glyphLine[part.as]}
          strokeDasharray={part.dash?.join(' ')}
        />
      ))}
    </svg>
  );
}
