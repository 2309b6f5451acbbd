import { GlyphPicture } from './GlyphPicture.tsx';
import { stateShapes, type StateMark } from '#shared/scene/icons/glyph-shapes.ts';
import { stateWords } from '#shared/scene/icons/glyph-words.ts';
import styles from './Glyph.module.css';

/** A layer's state by shape, always a square. Say `isAlone` where no word stands beside it. */
export function LayerStateGlyph({
  state,
  size = 14,
  isAlone = false,
}: {
  readonly state: StateMark;
  readonly size?: number;
  readonly isAlone?: boolean;
}) {
  return (
    <GlyphPicture
      parts={stateShapes[state]}
      tone={styles[state]}
      size={size}
      label={isAlone ? stateWords[state] : undefined}
    />
  );
}
