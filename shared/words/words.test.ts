import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lowerFirst } from '#shared/base/lower-first.ts';
import { wordList } from '#shared/base/word-list.ts';
import { counted, countedAs } from './counted.ts';
import { languageFor } from './languages.ts';
import { inLanguage, learn, speak } from './spoken.ts';
import { t, tAs } from './t.ts';
import { worded, wordedTable } from './worded.ts';

const hosts = { one: '{0} host', other: '{0} hosts' };
const say = (count: number) => counted(count, hosts);
const english = () => speak('en', {});

afterEach(english);

describe('in English', () => {
  test('a text is what is written, with its values', () => {
    expect(t`${'esx-01'} is not in ${3} plans.`).toBe('esx-01 is not in 3 plans.');
  });

  test('a number chooses its words', () => {
    expect([say(0), say(1), say(2)]).toEqual(['0 hosts', '1 host', '2 hosts']);
  });

  test('the rows of a table are themselves', () => {
    const rows = [{ id: 'a', title: 'Server' }];
    expect(worded(rows, ['title'])).toBe(rows);
  });
});

describe('in another language', () => {
  beforeEach(() =>
    speak('de', {
      '{0} is not in {1}.': 'In {1} gibt es {0} nicht.',
      '{0} hosts': { one: '{0} Rechner', other: '{0} Rechner (viele)' },
      Server: 'Rechner',
      '{0} notes [music]': { one: '{0} Note', other: '{0} Noten' },
      Home: 'Start',
      'Home [key]': 'Pos1',
    }),
  );

  test('values go where that language puts them', () => {
    expect(t`${'esx-01'} is not in ${'Plan'}.`).toBe('In Plan gibt es esx-01 nicht.');
  });

  test('a word is said in its sense', () => {
    expect([t`Home`, tAs('Home', 'key')]).toEqual(['Start', 'Pos1']);
  });

  test('what nobody translated is English', () => {
    expect(t`Save a copy of ${'Plan'}`).toBe('Save a copy of Plan');
    expect(counted(1, { one: '{0} plan', other: '{0} plans' })).toBe('1 plan');
  });

  test('a number chooses its words', () => {
    expect([say(1), say(5)]).toEqual(['1 Rechner', '5 Rechner (viele)']);
  });

  test('a counted word is said in its sense, and as it is written where nobody translated that', () => {
    const notes = { one: '{0} note', other: '{0} notes' };
    expect([1, 2].map((count) => countedAs(count, notes, 'music'))).toEqual(['1 Note', '2 Noten']);
    expect(countedAs(1, notes, 'canvas')).toBe('1 note');
  });

  test('tables say what is for people and keep the rest', () => {
    const row = { id: 'Server', title: 'Server' };
    const said = { id: 'Server', title: 'Rechner' };
    expect(worded([row], ['title'])).toEqual([said]);
    expect(wordedTable({ server: row }, ['title'])).toEqual({ server: said });
  });

  test('lists are joined, and titles keep their capital', () => {
    expect(wordList(['a', 'b', 'c'])).toBe('a, b und c');
    expect(wordList(['a', 'b'], 'or')).toBe('a oder b');
    expect(lowerFirst('Netz')).toBe('Netz');
  });
});

describe('in a language that runs from the right', () => {
  beforeEach(() =>
    speak('ar', {
      '{0} hosts': { one: 'مضيف واحد', two: 'مضيفان', few: '{0} مضيفين', other: '{0} مضيف' },
      '{0} is new.': '{0} جديد.',
    }),
  );

  test('each of its number forms is used', () => {
    expect([1, 2, 3, 100].map(say)).toEqual(['مضيف واحد', 'مضيفان', '3 مضيفين', '100 مضيف']);
  });

  test('a name keeps its own direction', () => {
    expect(t`${'esx-01 (b)'} is new.`).toBe('\u2068esx-01 (b)\u2069 جديد.');
  });
});

test('one person is answered in their language while the others hear theirs', () => {
  const room = (): string => t`The room is closed.`;
  speak('ar', { 'The room is closed.': 'الغرفة مغلقة.' });
  learn('de', { 'The room is closed.': 'Der Raum ist geschlossen.' });
  expect([room(), inLanguage('de', room), inLanguage('en', room), room()]).toEqual([
    'الغرفة مغلقة.',
    'Der Raum ist geschlossen.',
    'The room is closed.',
    'الغرفة مغلقة.',
  ]);
  expect(() =>
    inLanguage('de', () => {
      throw new Error('a bug');
    }),
  ).toThrow('a bug');
  expect(room()).toBe('الغرفة مغلقة.');
});

test.each([
  [['de-AT', 'en'], 'de'],
  [['fr-FR', 'ar-EG', 'en'], 'ar'],
  [['fr', 'ja'], 'en'],
  [['de_DE.UTF-8'], 'de'],
  [[], 'en'],
])('of %j it speaks %s', (wanted, tag) => {
  expect(languageFor(wanted)).toBe(tag);
});
