import type { Layer } from './layers.ts';
import { accessGuide } from './layer-guide/access.ts';
import { applicationGuide } from './layer-guide/application.ts';
import type { LayerGuide, UsualWay } from './layer-guide/guide.ts';
import { managementGuide } from './layer-guide/management.ts';
import { networkGuide } from './layer-guide/network.ts';
import { processingGuide } from './layer-guide/processing.ts';
import { securityGuide } from './layer-guide/security.ts';
import { storageGuide } from './layer-guide/storage.ts';
import { wordOf } from '#shared/words/worded.ts';

/** The guide to each of the seven layers. */
export const layerGuide: Readonly<Record<Layer, LayerGuide>> = {
  access: said(accessGuide),
  application: said(applicationGuide),
  processing: said(processingGuide),
  network: said(networkGuide),
  storage: said(storageGuide),
  security: said(securityGuide),
  management: said(managementGuide),
};

/** A guide in the language spoken. */
function said(guide: LayerGuide): LayerGuide {
  const [first, second, third] = guide.usualWays;
  return {
    ...guide,
    title: wordOf(guide.title),
    definition: wordOf(guide.definition),
    kinds: guide.kinds.map(wordOf),
    does: guide.does.map(wordOf),
    useWhen: guide.useWhen.map(wordOf),
    notWhen: guide.notWhen.map(wordOf),
    examples: guide.examples.map(wordOf),
    atStake: {
      headline: wordOf(guide.atStake.headline),
      sentence: wordOf(guide.atStake.sentence),
    },
    usualWays: [saidWay(first), saidWay(second), saidWay(third)],
  };
}

function saidWay(way: UsualWay): UsualWay {
  return { ...way, title: wordOf(way.title), price: wordOf(way.price) };
}
