import { expect, test } from 'vitest';
import { subjectWords } from './subject-words.ts';

const subject = (name: string) => ({ id: name, name, kind: 'vm' as const });
const plan = { id: 'plan', name: 'Branch office', kind: 'plan' } as const;

test('two components are named, more are counted', () => {
  expect(subjectWords([subject('Mail')])).toBe('Mail');
  expect(subjectWords([subject('Mail'), subject('CRM')])).toBe('Mail, CRM');
  expect(subjectWords([subject('Mail'), subject('CRM'), subject('Fax'), subject('Web')])).toBe(
    'Mail, CRM +2',
  );
});

test('a finding about the plan says so, and names the components it marks instead where there are any', () => {
  expect(subjectWords([plan])).toBe('the plan');
  expect(subjectWords([plan, subject('Mail')])).toBe('Mail');
});
