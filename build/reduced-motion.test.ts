import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const sheets = readdirSync('renderer', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css'))
  .map((file) => [file, readFileSync(path.join('renderer', file), 'utf8')] as const);

const tokens = sheets.find(([file]) => file.endsWith('tokens.css'))![1];

test('whoever wants little motion has none: every time of motion is 0 then', () => {
  const times = new Set(
    [...tokens.matchAll(/(--m-[a-z]+):\s*[1-9]\d*ms/g)].map(([, name]) => name),
  );
  const still = /@media \(prefers-reduced-motion: reduce\) \{([\s\S]*?)\n\}/.exec(tokens)![1]!;
  const stopped = [...still.matchAll(/(--m-[a-z]+): 0ms/g)].map(([, name]) => name);
  expect(times.size).toBeGreaterThan(0);
  expect(new Set(stopped)).toEqual(times);
});

test('every transition and animation of the style sheets that runs takes one of those times', () => {
  const loose = sheets.flatMap(([file, css]) =>
    [...css.matchAll(/^\s*(transition|animation)(?:-duration)?:\s*([^;]+);/gm)]
      .map(([, , value]) => value!)
      .filter((value) => value !== 'none' && !value.endsWith(' paused') && !/var\(--m-/.test(value))
      .map((value) => `${file}: ${value}`),
  );
  expect(loose).toEqual([]);
});

test('no style sheet scrolls smoothly', () => {
  expect(
    sheets.filter(([, css]) => /scroll-behavior:\s*smooth/.test(css)).map(([file]) => file),
  ).toEqual([]);
});
