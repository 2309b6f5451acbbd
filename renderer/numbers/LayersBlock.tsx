import { recordOf } from '#shared/base/record-of.ts';
import { isLayer, layers, type Layer } from '#shared/catalogue/layers.ts';
import type { CheckResult } from '#shared/rules/finding.ts';
import { layerStack, type LayerBlock } from '#shared/scene/plots/layer-stack.ts';
import { SceneDrawing } from '#renderer/plots/SceneDrawing.tsx';
import { useWidth } from '#renderer/plots/use-width.ts';
import { findingFilter } from '#renderer/state/findings/finding-list.ts';
import { laneTitles } from '#shared/catalogue/lane-titles.ts';
import { panelSize, showTab } from '#renderer/state/window/panels.ts';
import { useCheckResult } from '#renderer/state/session/use-check.ts';
import { stateWords } from '#shared/scene/icons/glyph-words.ts';
import { Block } from './Block.tsx';
import { counted } from '#shared/words/counted.ts';
import { t } from '#shared/words/t.ts';

/** The model itself with the state of each layer; a layer leads to its findings. */
export function LayersBlock() {
  const result = useCheckResult();
  const [ref, width] = useWidth<HTMLDivElement>();
  return (
    <Block title={t`The seven layers`} note={t`a layer leads to its findings`}>
      <div ref={ref}>
        {result === undefined && t`Checking the plan against the rules…`}
        {result !== undefined && width > 0 && (
          <SceneDrawing
            scene={layerStack(
              t`State of the seven layers`,
              recordOf(layers, (layer) => blockOf(layer, result)),
              width,
            )}
            onChoose={showFindingsOf}
          />
        )}
      </div>
    </Block>
  );
}

function blockOf(layer: Layer, { layers: states, findings }: CheckResult): LayerBlock {
  const state = states[layer];
  const here = findings.filter((finding) => finding.layers.includes(layer));
  const errors = here.filter(({ severity }) => severity === 'error').length;
  const counts = [
    errors === 0 ? '' : counted(errors, { one: '{0} error', other: '{0} errors' }),
    here.length === errors
      ? ''
      : counted(here.length - errors, { one: '{0} other', other: '{0} others' }),
  ].filter((part) => part !== '');
  return {
    title: laneTitles[layer],
    state,
    words: [stateWords[state], ...counts],
  };
}

function showFindingsOf(layer: string): void {
  if (!isLayer(layer)) return;
  findingFilter.set({ text: '', layer });
  panelSize.set('open');
  showTab('findings');
}
