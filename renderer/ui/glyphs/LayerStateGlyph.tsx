import { GlyphPicture } from './GlyphPicture.tsx';
import { stateShapes, type StateMark } from './glyph-shapes.ts';
import styles from './Glyph.module.css';

/** How each state of a layer is called beside its glyph. */
export const stateWords: Readonly<Record<StateMark, string>> = {
  covered: 'covered',
  thin: 'thin',
  missing: 'missing',
  'not-needed': 'not needed',
  unknown: 'cannot tell',
};

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
