import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countingIds } from '#shared/base/ids.ts';
import { drawSketch } from '#shared/plan/plan-sketch.ts';
import { Plan } from '#shared/plan/plan.ts';
import { isComponentsTable, readComponentsTable } from './read-components-table.ts';
import { sayLeftOut } from './left-out-columns.ts';
import { readTabTable, writeTabTable } from './tab-table.ts';
import { writeComponentsTable } from './write-components-table.ts';

const plan = drawSketch({
  parts: {
    host: ['server', { name: 'R740\tleft', ramGiB: 512, cores: 32 }],
    db: ['vm', { name: 'Order DB', vcpu: 4, ramGiB: 16 }],
    esx: ['hypervisor', { name: 'esx01', technology: 'vmware-vsphere', haRestart: true }],
  },
});
const table = writeComponentsTable(plan, [...plan.all('component')]);

const read = (text: string, into = new Plan()) => {
  const result = readComponentsTable(into, text, countingIds('n'));
  if (!result.ok) throw new Error(result.error.message);
  return result.value.change.map((patch) => (patch.op === 'add' ? patch.record : patch));
};
const refusal = (text: string) => {
  const result = readComponentsTable(new Plan(), text, countingIds('n'));
  return result.ok ? 'was read' : result.error.message;
};

test('components become a table with units in the headings, and numbers bare', () => {
  const [head, first] = table.split('\n').map((line) => line.split('\t'));
  expect(head!.slice(0, 3)).toEqual(['Name', 'Kind', 'Technology']);
  expect(head!.some((heading) => heading.endsWith('[GiB]'))).toBe(true);
  expect(first![0]).toBe('R740 left');
  expect(first!).toContain('512');
});

test('such a table becomes the same components again, under free names', () => {
  const records = read(table, plan);
  expect(records.map((record) => ('name' in record ? record.name : ''))).toEqual([
    'R740 left',
    'Order DB 2',
    'esx01 2',
  ]);
  const facts = records.map((record) => ('facts' in record ? record.facts : {}));
  expect(facts).toEqual([...plan.all('component')].map((component) => component.facts));
  expect(records[2]).toMatchObject({ kind: 'hypervisor', technology: 'vmware-vsphere' });
});

test('a heading may name another unit, and a fact by its own name', () => {
  const [record] = read('name\tkind\tvcpu\tramGiB [MiB]\nA\tvm\t4\t2048');
  expect(record).toMatchObject({
    facts: { vcpu: { value: 4, origin: 'typed' }, ramGiB: { value: 2, origin: 'typed' } },
  });
});

test('what is not a table of components is left alone', () => {
  expect(isComponentsTable('Name\tKind\nA\tvm')).toBe(true);
  expect(isComponentsTable('Buy milk')).toBe(false);
  expect(isComponentsTable('Name\tPrice\nA\t4')).toBe(false);
});

describe('refuses, with the row, and reads nothing', () => {
  test.each([
    [
      'an unknown kind',
      'Name\tKind\nA\tvm\nB\tvirtual machin',
      'Nothing was added. Row 3: There is no kind "virtual machin". Did you mean Virtual machine?',
    ],
    ['a blank name', 'Name\tKind\n\tvm', 'Nothing was added. Row 2: The name is blank.'],
    [
      'a technology of another kind',
      'Name\tKind\tTechnology\nA\tvm\tNo such thing',
      'Nothing was added. Row 2: There is no technology "No such thing".',
    ],
    [
      'a fact that the kind does not have',
      'Name\tKind\tProcessors\nA\tvolume\t4',
      'Nothing was added. Row 2: A volume or datastore states no "Processors".',
    ],
    ['no rows', 'Name\tKind', 'The table has no row under its headings.'],
    [
      'a planning record',
      'Name\tKind\nA\tgoal',
      'Nothing was added. Row 2: A goal is not placed on a layer.',
    ],
    [
      'too many rows',
      `Name\tKind\n${'A\tvm\n'.repeat(2001)}`,
      'The table has 2001 rows, and 2000 can be added at once. Add it in parts.',
    ],
    [
      'many wrong rows, told in part',
      `Name\tKind\n${'A\t\n'.repeat(5)}`,
      'Nothing was added. Row 2: The kind is blank. Row 3: The kind is blank. Row 4: The kind is blank. 2 more rows cannot be read.',
    ],
  ])('%s', (_, text, says) => {
    expect(refusal(text)).toBe(says);
  });
});

describe('what is no fact is left out and told', () => {
  const told = (text: string) => {
    const result = readComponentsTable(new Plan(), text, countingIds('n'));
    if (!result.ok) throw new Error(result.error.message);
    const { change, leftOut } = result.value;
    return { added: change.length, says: leftOut.length === 0 ? '' : sayLeftOut(leftOut) };
  };
  test.each([
    [
      'one that probably is a fact',
      'Name\tKind\tRAM (GB)\nA\tvm\t4\nB\tserver\t64',
      {
        added: 2,
        says: 'The column "RAM (GB)" was left out: it is no fact of these components. If that is needed, undo, rename "RAM (GB)" to "Memory [GiB]", and add the table again.',
      },
    ],
    [
      'several, some of them facts',
      'Name\tKind\tCPU\tColour\tManufacturer\nA\tserver\t32\tred\tDell',
      {
        added: 1,
        says: 'The columns "CPU", "Colour" and "Manufacturer" were left out: they are no facts of these components. If that is needed, undo, rename "CPU" to "Processor cores [cores]" and "Manufacturer" to "Vendor", and add the table again.',
      },
    ],
    [
      'one without a heading',
      'Name\tKind\t\nA\tvm\tx',
      {
        added: 1,
        says: 'The column without heading was left out: it is no fact of these components.',
      },
    ],
    ['an empty one, which is not told', 'Name\tKind\t\tNote\nA\tvm\t\t', { added: 1, says: '' }],
  ])('%s', (_, text, says) => {
    expect(told(text)).toEqual(says);
  });
});

test('a file of cells between commas or semicolons is a table as well', () => {
  const written = (text: string) => isComponentsTable(text) && read(text);
  const rows = read('Name\tKind\tMemory [GiB]\na, b\tServer\t64');
  expect(written('\uFEFFName,Kind,Memory [GiB]\r\n"a, b",Server,64\r\n')).toEqual(rows);
  expect(written('"Name";"Kind";"Memory [GiB]"\na, b;Server;64')).toEqual(rows);
  expect(isComponentsTable('Dear Name, kind regards')).toBe(false);
});

test('a cell in quotes may hold tabs, line ends and quotes', () => {
  expect(readTabTable('a\t"b\n""c"""\r\nd\t"e')).toEqual([
    ['a', 'b\n"c"'],
    ['d', '"e'],
  ]);
});

test('cells without line ends, tabs and quotes come back as they were written', () => {
  const cell = fc
    .stringMatching(/^[a-z0-9]([a-z0-9 ]{0,6}[a-z0-9])?$/)
    .map((text) => text.replaceAll(/ +/g, ' '));
  const row = fc.array(cell, { minLength: 2, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
      expect(readTabTable(writeTabTable(rows))).toEqual(rows);
    }),
  );
});

test('no text makes the reader fail', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const result = readComponentsTable(new Plan(), `Name\tKind\n${text}`, countingIds('n'));
      expect(result.ok ? [] : [result.error.message.endsWith('.')]).not.toContain(false);
    }),
  );
});
