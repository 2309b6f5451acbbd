import { orderOf } from '#renderer/state/shown/chosen-report.ts';
import { expect, test } from 'vitest';
import {
  listed,
  moved,
  templateLike,
  toggled,
  withBranding,
  withChapters,
} from './report-choice.ts';

const order = { sections: ['cover', 'findings', 'cost'] as const, paper: 'a4' as const };
const three = { ...order, sections: [...order.sections] };

test('a chapter comes in where it usually stands, and leaves again', () => {
  const more = toggled(three, 'layers');
  expect(more.sections).toEqual(['cover', 'layers', 'findings', 'cost']);
  expect(toggled(more, 'layers')).toEqual(three);
  expect(toggled(three, 'glossary').sections.at(-1)).toBe('glossary');
});

test('a chapter moves one place, and not beyond the ends', () => {
  expect(moved(three, 'cost', -1).sections).toEqual(['cover', 'cost', 'findings']);
  expect(moved(three, 'cost', 1)).toBe(three);
  expect(moved(three, 'cover', -1)).toBe(three);
  expect(moved(three, 'summary', 1)).toBe(three);
});

test('what is chosen is listed first, and every chapter once', () => {
  expect(listed(three).slice(0, 3)).toEqual(three.sections);
  expect(new Set(listed(three)).size).toBe(listed(three).length);
});

test('a choice is known as the template it is like', () => {
  expect([templateLike(orderOf('board')), templateLike(three)]).toEqual(['board', undefined]);
});

test('a choice is known as a saved template only when all of it is the same', () => {
  const branding = { organisation: 'ACME' };
  const saved = { name: 'House', ...three, branding };
  expect(templateLike({ ...three, branding }, [saved])).toBe('House');
  expect(templateLike(three, [saved])).toBeUndefined();
});

test('another template of ours changes the chapters, and neither paper nor branding', () => {
  const mine = { ...three, paper: 'letter' as const, branding: { footer: 'Draft' } };
  expect(withChapters(mine, 'summary')).toEqual({ ...mine, sections: ['summary'] });
});

test('parts of the branding come and go, and none at all leaves nothing behind', () => {
  const named = withBranding(three, { organisation: 'ACME' });
  expect(named.branding).toEqual({ organisation: 'ACME' });
  expect(withBranding(named, { accent: '#aa0000' }).branding).toEqual({
    organisation: 'ACME',
    accent: '#aa0000',
  });
  expect(withBranding(named, { organisation: '' })).toEqual(three);
});
