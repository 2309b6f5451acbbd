import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lightTheme } from '#shared/scene/light-theme.ts';

const css = readFileSync(new URL('../renderer/styles/tokens.css', import.meta.url), 'utf8');
const light = css.slice(css.indexOf("[data-theme='light']"), css.indexOf("[data-theme='dark']"));

test('pictures have the colours of the light theme', () => {
  const tokens = Object.keys(lightTheme).map((ink) => [
    ink,
    new RegExp(`--${ink}: (#[0-9a-f]{6})`).exec(light)?.[1],
  ]);
  expect(Object.fromEntries(tokens)).toEqual(lightTheme);
});
