import { expect, test } from 'vitest';
import type { Scene, Shape } from '../scene.ts';
import { roughTextWidth } from '../text-width.ts';
import { downtimeWaterfall } from './downtime-waterfall.ts';
import { heatMap } from './heat-map.ts';
import { layerStack } from './layer-stack.ts';
import { loadBars } from './load-bars.ts';
import { recoveryRow, recoveryScale } from './recovery-range.ts';

const flat = (shapes: readonly Shape[]): readonly Shape[] =>
  shapes.flatMap((shape) => (shape.is === 'group' ? flat(shape.shapes) : [shape]));
const texts = ({ shapes }: Scene) =>
  flat(shapes).flatMap((shape) => (shape.is === 'text' ? [shape.text] : []));
const names = ({ shapes }: Scene) =>
  shapes.flatMap((shape) => (shape.is === 'group' ? [shape.name] : []));
const minutes = ({ low, high }: { low: number; high: number }) =>
  low === high ? String(low) : `${low} to ${high}`;

const waterfall = downtimeWaterfall(
  {
    title: 'Downtime of Order DB',
    causes: [
      { label: 'Site power', low: 50, high: 50, origin: 'assumed' },
      { label: 'Network path, not drawn', low: 0, high: 126, origin: 'blank' },
    ],
    allowed: 262.8,
    allowedLabel: '262.8 min allowed at 99.95 %',
  },
  776,
  roughTextWidth,
  minutes,
);

test('a waterfall says each cause, its minutes and where they come from, and the sum', () => {
  expect(names(waterfall)).toEqual([
    'Site power: 50 minutes a year, assumed',
    'Network path, not drawn: 0 to 126 minutes a year, blank',
  ]);
  expect(texts(waterfall)).toEqual(expect.arrayContaining(['All together', '50 to 176']));
});

test('each cause begins where what is known of the one above ends', () => {
  const bars = flat(waterfall.shapes).filter((shape) => shape.is === 'rect');
  const [first, second] = bars;
  expect(second!.x).toBeCloseTo(first!.x + first!.w + 0.5);
});

test('what a blank may add is hatched and dashed, not solid', () => {
  const hatched = flat(waterfall.shapes).filter(
    (shape) => shape.is === 'rect' && typeof shape.fill === 'object',
  );
  expect(hatched).toHaveLength(2);
});

test('the allowed downtime is a line with its words, within the picture', () => {
  expect(texts(waterfall)).toContain('262.8 min allowed at 99.95 %');
  for (const shape of flat(waterfall.shapes))
    if (shape.is === 'rect') expect(shape.x + shape.w).toBeLessThanOrEqual(776);
});

const feed = (low: number, high = low) => ({
  label: 'Feed A',
  words: `${low} W`,
  low,
  high,
  limit: 1840,
});

test('a load over its limit is drawn in the colour of errors, one below is not', () => {
  const inkOf = (low: number) => {
    const scene = loadBars(
      { title: 'Power', groups: [{ heading: 'Both', bars: [feed(low)] }] },
      400,
      roughTextWidth,
    );
    return flat(scene.shapes).flatMap((shape) =>
      shape.is === 'rect' && shape.fill !== 'sunken' ? [shape.fill] : [],
    );
  };
  expect(inkOf(1840)).toEqual(['ink-2']);
  expect(inkOf(1841)).toEqual(['err']);
});

test('all loads of a picture share one scale', () => {
  const scene = loadBars(
    {
      title: 'Power',
      groups: [
        { heading: 'Both feeds up', bars: [feed(600)] },
        { heading: 'Feed B fails', bars: [feed(1200)] },
      ],
    },
    400,
    roughTextWidth,
  );
  const [normal, failed] = flat(scene.shapes).flatMap((shape) =>
    shape.is === 'rect' && shape.fill === 'ink-2' ? [shape.w] : [],
  );
  expect(failed! / normal!).toBeCloseTo(2);
});

test('a stack names every layer with its state, missing ones with a dashed edge', () => {
  const covered = { title: 'Layer', state: 'covered', words: ['covered'] } as const;
  const missing = { title: 'Access', state: 'missing', words: ['missing', '2 errors'] } as const;
  const scene = layerStack(
    'Layers',
    {
      access: missing,
      application: covered,
      processing: covered,
      network: covered,
      storage: covered,
      security: covered,
      management: covered,
    },
    500,
  );
  expect(names(scene)).toHaveLength(7);
  expect(names(scene)[0]).toBe('Access: missing, 2 errors');
  const dashed = flat(scene.shapes).filter(
    (shape) => shape.is === 'rect' && shape.stroke?.dash !== undefined,
  );
  expect(dashed).toHaveLength(1);
});

test('a recovery time stands before or after what is allowed, with its words inside the picture', () => {
  const row = (low: number, high: number) =>
    flat(
      recoveryRow(
        'Restart',
        [{ low, high, ink: 'err', isOpen: false, words: `${low} to ${high} s` }],
        300,
        60,
        roughTextWidth,
      ).shapes,
    );
  const allowedAt = (shapes: readonly Shape[]) =>
    shapes.flatMap((shape) =>
      shape.is === 'line' && shape.stroke.ink === 'ink' ? [shape.points[0]![0]] : [],
    )[0]!;
  const barOf = (shapes: readonly Shape[]) =>
    shapes.flatMap((shape) => (shape.is === 'rect' && shape.fill === 'err' ? [shape] : []))[0]!;
  const [early, late] = [row(20, 50), row(120, 300)];
  expect(barOf(early).x + barOf(early).w).toBeLessThan(allowedAt(early));
  expect(barOf(late).x).toBeGreaterThan(allowedAt(late));
  const [label] = row(80_000, 86_400).flatMap((shape) => (shape.is === 'text' ? [shape] : []));
  expect(label).toMatchObject({ anchor: 'end', text: '80000 to 86400 s' });
});

test('the scale of recovery times says what is allowed, within the picture', () => {
  const say = (s: number) => `${s} s`;
  const allowedADay = { seconds: 86_400, words: '1 d allowed' };
  const scene = recoveryScale(300, allowedADay, say, roughTextWidth);
  expect(texts(scene)).toEqual(expect.arrayContaining(['0', '60 s', '1 d allowed']));
  const allowed = flat(scene.shapes).flatMap((shape) =>
    shape.is === 'text' && shape.bold === true ? [shape.x] : [],
  );
  expect(allowed[0]).toBeLessThanOrEqual(260);
});

test('a narrow scale of recovery times leaves out marks that would touch, never the last', () => {
  const say = (s: number) => `${s} s`;
  expect(texts(recoveryScale(600, undefined, say, roughTextWidth))).toEqual([
    '0',
    '1 s',
    '10 s',
    '60 s',
    '600 s',
    '3600 s',
    '86400 s',
  ]);
  expect(texts(recoveryScale(160, undefined, say, roughTextWidth))).toEqual([
    '0',
    '10 s',
    '600 s',
    '86400 s',
  ]);
});

test('a heat map says every cell in words, and dashes what is missing', () => {
  const scene = heatMap(
    {
      title: 'Workloads by layer',
      columns: [
        { title: 'Access', ink: 'l-access' },
        { title: 'Storage', ink: 'l-storage' },
      ],
      rows: [
        {
          label: 'Order DB',
          cells: [
            { state: 'missing', findings: 2 },
            { state: 'planned', findings: 0 },
          ],
        },
      ],
    },
    500,
    roughTextWidth,
  );
  expect(names(scene).at(-1)).toBe('Order DB: Access missing, 2 findings, Storage planned');
  const dashed = flat(scene.shapes).filter(
    (shape) => shape.is === 'rect' && shape.stroke?.dash !== undefined,
  );
  expect(dashed).toHaveLength(1);
  expect(texts(scene)).toEqual(expect.arrayContaining(['missing', '2', 'planned']));
});
