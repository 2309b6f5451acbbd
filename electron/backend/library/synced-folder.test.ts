import { expect, test } from 'vitest';
import { unsafePlace } from './synced-folder.ts';

const local = () => 0xef53;

test.each([
  ['C:\\Users\\ada\\OneDrive - Contoso\\a.strata', 'OneDrive'],
  ['/home/ada/Dropbox/plans/a.strata', 'Dropbox'],
  ['/Users/ada/Library/Mobile Documents/com~apple~CloudDocs/a.strata', 'iCloud Drive'],
  ['/Users/ada/Google Drive/a.strata', 'Google Drive'],
  ['\\\\server\\share\\a.strata', 'a network folder'],
  ['//server/share/a.strata', 'a network folder'],
])('%s lies in %s', (file, place) => {
  expect(unsafePlace(file, local)).toBe(place);
});

test.each([
  '/home/ada/plans/a.strata',
  'C:\\plans\\a.strata',
  '\\\\?\\C:\\plans\\a.strata',
  '/home/ada/dropboxes/a.strata',
])('%s is safe', (file) => {
  expect(unsafePlace(file, local)).toBeUndefined();
});

test('a file system of the network is known by its number', () => {
  expect(unsafePlace('/mnt/nfs/a.strata', () => 0x6969)).toBe('a network folder');
  expect(unsafePlace('/mnt/smb/a.strata', () => -11_317_950)).toBe('a network folder');
  expect(unsafePlace('/nowhere/at/all')).toBeUndefined();
});
