// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { notices } from '#renderer/state/telling/notices.ts';
import { closeDialog, openDialog, showDialog } from '#renderer/state/window/open-dialog.ts';
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

const told = (name: string, type = ''): readonly string[] => {
  takeDropped([new File(['x'], name, { type })], at);
  return notices.get().map(({ text }) => text);
};

test('a file that is nothing to Strata is refused with what can be dropped', () => {
  expect(told('holiday.docx')).toEqual([
    'holiday.docx is nothing that Strata reads. It opens plans (.strata, .json) and reports (.pdf), imports workbooks (.xlsx), and takes tables (.csv, .tsv), rules and pictures.',
  ]);
});

test('a table that is dropped where no plan is open says where it belongs', () => {
  expect(told('hosts.csv')).toEqual([
    'hosts.csv is a table of components. Open the plan that they go into, then give it again.',
  ]);
});

test('a picture that is dropped where no plan is open says where it belongs', () => {
  expect(told('rack.png', 'image/png')).toEqual([
    'rack.png is a picture. Open the plan that it goes into, then drop it again.',
  ]);
});

test.each(['plan.json', 'report.pdf', 'rvtools.xlsx'])(
  'a vast %s is refused with its size before a byte of it is read',
  (name) => {
    const vast = new File([], name);
    const read = () => expect.unreachable('was read');
    Object.defineProperties(vast, {
      size: { value: 300e6 },
      text: { value: read },
      arrayBuffer: { value: read },
    });
    takeDropped([vast], at);
    expect(notices.get().map(({ text }) => text)).toEqual([
      expect.stringMatching(new RegExp(`^${name} is 300 MB, .* is at most 1[05]0 MB\\.`)),
    ]);
  },
);
