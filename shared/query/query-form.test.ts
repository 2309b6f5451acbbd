import { expect, test } from 'vitest';
import { parseQuery } from './parse-query.ts';
import {
  conditionWords,
  emptyForm,
  factChoices,
  newCondition,
  queryWords,
  subjectChoices,
  valueChoices,
} from './query-form.ts';

test('a form becomes the words of a query: what is compared stands last, blank fields ask nothing', () => {
  expect(queryWords(emptyForm)).toBe('components');
  expect(
    queryWords({
      subject: 'hosts',
      conditions: [
        { ...newCondition, word: 'where', fact: 'ramGiB', value: '512' },
        { ...newCondition, word: 'without', value: 'n+1' },
        { ...newCondition, word: 'where', fact: 'cores', comparison: '<', value: ' 16 ' },
        { ...newCondition, word: 'tagged' },
        { ...newCondition, word: 'where', value: '4' },
      ],
    }),
  ).toBe('hosts without n+1 where ramGiB >= 512 and cores < 16');
});

test('whatever a form offers is read as a query', () => {
  const unread = subjectChoices()
    .map(({ value }) => value)
    .filter((subject) => !parseQuery(subject).ok);
  expect(unread).toEqual([]);
  const asked = conditionWords.flatMap((word) =>
    valueChoices('hosts', { word, fact: '' }).map(({ value }) =>
      queryWords({ subject: 'hosts', conditions: [{ ...newCondition, word, value }] }),
    ),
  );
  expect(asked.length).toBeGreaterThan(20);
  expect(asked.filter((words) => !parseQuery(words).ok)).toEqual([]);
});

test('facts are those of what is sought, and values those that a fact may have', () => {
  const facts = factChoices('vms').map(({ value }) => value);
  expect(facts).toContain('ramGiB');
  expect(facts).not.toContain('heightU');
  const values = valueChoices('vms', { word: 'where', fact: 'osKernelFamily' });
  expect(values.map(({ value }) => value)).toContain('linux');
});
