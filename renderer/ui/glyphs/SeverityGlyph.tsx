import { GlyphPicture } from './GlyphPicture.tsx';
import { severityShapes, type SeverityMark } from '#shared/scene/icons/glyph-shapes.ts';
import { severityWords } from '#shared/scene/icons/glyph-words.ts';
import styles from './Glyph.module.css';

/** A severity by shape: octagon, triangle, rings. Say `isAlone` where no word stands beside it. */
export function SeverityGlyph({
  severity,
  size = 12,
  isAlone = false,
}: {
  readonly severity: SeverityMark;
  readonly size?: number;
  readonly isAlone?: boolean;
}) {
  return (
    <GlyphPicture
      parts={severityShapes[severity]}
      tone={styles[severity]}
      size={size}
      label={isAlone ? severityWords[severity] : undefined}
    />
  );
}
