import { describe, expect, test } from 'vitest';
import { builtInTechnology } from '#shared/catalogue/catalogue.ts';
import { addPatch, type Change } from '../change.ts';
import { added, own, plan, refusal } from './check-change.samples.ts';

describe('a component that cannot be added', () => {
  test.each<[string, Change, string]>([
    [
      'an id that is taken',
      added({ id: 'host' }),
      'The component id host is taken already, by esx01. Give the new one another id.',
    ],
    ['a reserved id', added({ id: 'constructor' }), 'The component New: id is a reserved word.'],
    [
      'an unknown kind',
      added({ kind: 'vmm' }),
      'The component New: kind "vmm" is not known: did you mean vm.',
    ],
    [
      'an unknown column',
      added({ colour: 'red' }),
      'The component New: there is no "colour" to state.',
    ],
    [
      'an unknown fact',
      added({ facts: { vcpus: { value: 1, origin: 'typed' } } }),
      'New states "vcpus", which is no fact of the catalogue. Did you mean vcpu?',
    ],
    [
      'a fact of another kind',
      added({ facts: { heightU: { value: 1, origin: 'typed' } } }),
      'New cannot state Height (heightU): no virtual machine has it. Leave it out.',
    ],
    [
      'a fact named constructor',
      added({ facts: JSON.parse('{"constructor":{"value":1,"origin":"typed"}}') }),
      'A step has the key record.facts.constructor, which nothing in a plan has. Leave it out.',
    ],
    [
      'a fact named __proto__',
      added({ facts: JSON.parse('{"__proto__":{"value":1,"origin":"typed"}}') }),
      'A step has the key record.facts.__proto__, which nothing in a plan has. Leave it out.',
    ],
    [
      'a fact of the wrong type',
      added({ facts: { vcpu: { value: 'four', origin: 'typed' } } }),
      'Processors of New must be a whole number of at least 0 vCPU.',
    ],
    [
      'a fact out of range',
      added({ facts: { avgUtilPct: { value: 120, origin: 'typed' } } }),
      'Average load of New must be a number from 0 to 100 %.',
    ],
    [
      'a technology that nobody knows',
      added({ technology: 'toaster' }),
      'New is of the technology toaster, which neither the catalogue nor the plan has. Choose another or leave it open.',
    ],
    [
      'a technology that does not fit',
      added({ technology: 'own-1' }),
      'Own hypervisor does not fit New (virtual machine): it may be a hypervisor. Choose another technology.',
    ],
  ])('%s', (_, change, says) => {
    expect(refusal(change)).toBe(says);
  });
});

describe('another record that cannot be added', () => {
  test.each<[string, Change, string]>([
    [
      'a technology of the catalogue added again',
      [addPatch('technology', { ...own, id: 'vmware-vsphere' })],
      `The catalogue has “vmware-vsphere” already: ${builtInTechnology('vmware-vsphere')!.name}. Give your own technology another id.`,
    ],
    [
      'a technology with an unknown fact',
      [addPatch('technology', { ...own, id: 'own-2', facts: { colour: 'red' } as never })],
      'The technology Own hypervisor: there is no "facts.colour" to state.',
    ],
    [
      'a waiver about nothing',
      [
        addPatch('waiver', {
          id: 'w2',
          rule: 'MIS-04',
          subject: 'x',
          reason: 'Lab',
          waivedOn: '2026-01-01',
        }),
      ],
      'A waiver of MIS-04 is about x, which is not in the plan. Leave the waiver out.',
    ],
    [
      'a waiver on no day',
      [
        addPatch('waiver', {
          id: 'w2',
          rule: 'MIS-04',
          subject: 'plan',
          reason: 'Lab',
          waivedOn: 'today',
        }),
      ],
      'The waiver w2: waivedOn must be a day such as 2026-01-31.',
    ],
    [
      'a declaration about no layer',
      [addPatch('declaration', { id: 'power' as never, reason: 'Lab', declaredOn: '2026-01-01' })],
      'The declaration power: id must be one of access, application, processing, network, storage, security, management, and is "power".',
    ],
    [
      'a second meta record',
      [addPatch('meta', plan.meta)],
      'The plan id plan is taken already, by the plan. Give the new one another id.',
    ],
  ])('%s', (_, change, says) => {
    expect(refusal(change)).toBe(says);
  });
});
