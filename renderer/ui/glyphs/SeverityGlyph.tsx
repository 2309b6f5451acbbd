import { GlyphPicture } from './GlyphPicture.tsx';
import { severityShapes, type SeverityMark } from './glyph-shapes.ts';
import styles from './Glyph.module.css';

/** How each severity is called beside its glyph. */
export const severityWords: Readonly<Record<SeverityMark, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  unknown: 'cannot tell',
  waived: 'waived',
  met: 'met',
};

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
