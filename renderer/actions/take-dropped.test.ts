// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { notices } from '#renderer/state/notices.ts';
import { closeDialog, openDialog, showDialog } from '#renderer/state/open-dialog.ts';
import { takeDropped } from './take-dropped.ts';

const at = { clientX: 10, clientY: 10 };

afterEach(() => {
  closeDialog();
  notices.set([]);
});

test('what is dropped over an open dialog is refused, and the dialog stays', () => {
  showDialog({ name: 'settings' });
  takeDropped([new File(['x'], 'rvtools.xlsx')], at);
  expect(openDialog.get()).toEqual({ name: 'settings' });
  expect(notices.get().map(({ text, tone }) => ({ text, tone }))).toEqual([
    {
      text: 'Close what lies over the window, then drop rvtools.xlsx again.',
      tone: 'refusal',
    },
  ]);
});

test('nothing dropped is nothing done', () => {
  takeDropped([], at);
  expect(notices.get()).toEqual([]);
});
