import { expect, test } from 'vitest';
import { builtInTechnology } from './catalogue.ts';
import { kindData } from './kinds.ts';
import { layerGuide } from './layer-guide.ts';
import { layers } from './layers.ts';

test.each(layers)('each usual way to fill %s puts a fitting technology on that layer', (layer) => {
  for (const { kind, technology } of layerGuide[layer].usualWays) {
    expect(kindData(kind)).toMatchObject({ lane: layer, covers: true });
    expect(builtInTechnology(technology ?? 'none')).toMatchObject({
      kinds: expect.arrayContaining([kind]),
    });
  }
});

test.each(layers)(
  'the guide to %s names technologies of the catalogue that are sold today',
  (layer) => {
    const eras = layerGuide[layer].suppliers.map((id) => builtInTechnology(id)?.era);
    expect(eras.length).toBeGreaterThanOrEqual(5);
    expect(eras.filter((era) => era !== 'now' && era !== 'both')).toEqual([]);
  },
);

test.each(layers)(
  'the guide to %s names technologies of the catalogue from around 2009',
  (layer) => {
    const eras = layerGuide[layer].suppliersThen.map((id) => builtInTechnology(id)?.era);
    expect(eras.length).toBeGreaterThanOrEqual(5);
    expect(eras.filter((era) => era !== '2009' && era !== 'both')).toEqual([]);
  },
);

test.each(layers)('the guide to %s says what it is and when to use it, in sentences', (layer) => {
  const { definition, does, useWhen, notWhen, examples, kinds, serves } = layerGuide[layer];
  const sentences = [definition, ...does, ...useWhen, ...notWhen, ...examples];
  expect(sentences.filter((text) => !/^[A-Z].{10,}[.]$/.test(text))).toEqual([]);
  expect(examples.length).toBeGreaterThanOrEqual(3);
  expect([kinds.length >= 2, serves.length >= 1]).toEqual([true, true]);
});

test('the guide to processing names its five forms', () => {
  expect(layerGuide.processing.kinds).toHaveLength(5);
});

test.each(layers)('the empty place of %s fits in two short lines', (layer) => {
  const { atStake, usualWays } = layerGuide[layer];
  const tooLong = [atStake.headline, ...usualWays.flatMap(({ title, price }) => [title, price])];
  expect(tooLong.filter((text) => text.length > 40)).toEqual([]);
  expect(atStake.sentence).toMatch(/^[A-Z].{20,90}\.$/);
});
