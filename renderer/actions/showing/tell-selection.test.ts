import { afterEach, expect, test } from 'vitest';
import { speakLanguage } from '#shared/words/load-words.ts';
import { selectThings } from '#renderer/state/shown/selection.ts';
import { announcement } from '#renderer/state/telling/announcement.ts';
import { selectedWords, tellSelection } from './tell-selection.ts';

afterEach(async () => {
  selectThings([], []);
  await speakLanguage('en');
});

const said = () => {
  tellSelection();
  return announcement.get()?.text;
};

test('what is selected is said with its notes, in each language', async () => {
  selectThings(['db', 'web'], ['n1']);
  expect(said()).toBe('2 components and 1 note selected on the canvas.');
  await speakLanguage('de');
  expect(said()).toBe('2 Komponenten und 1 Notiz auf der Zeichenfläche ausgewählt.');
  await speakLanguage('ar');
  expect(said()).toContain('مكوّنان وملاحظة مكتوبة واحدة');
});

test('without notes it is said as ever, and nothing as nothing', () => {
  selectThings(['db'], []);
  expect([said(), selectedWords()]).toEqual([
    '1 component is selected on the canvas.',
    '1 component',
  ]);
  selectThings([], []);
  expect(said()).toBe('Nothing is selected on the canvas.');
});
