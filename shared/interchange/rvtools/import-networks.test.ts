import { expect, it } from 'vitest';
import { imported, relationsOf, said } from './rvtools.samples.ts';

it('a distributed switch is attached to its host members', () => {
  const { plan } = imported({
    vHost: [{ Host: 'esx-01' }, { Host: 'esx-02' }],
    dvSwitch: [
      { Switch: 'dvs-1', 'Host members': 'esx-01, esx-02', 'Max MTU': 9000, Version: '8.0.0' },
    ],
    dvPort: [{ Port: 'Storage', Switch: 'dvs-1', VLAN: 40 }],
  });
  expect(relationsOf(plan).slice(2)).toEqual([
    'dvs-1 attachedTo esx-01',
    'dvs-1 attachedTo esx-02',
    'Storage attachedTo dvs-1',
  ]);
  expect(said(plan, 'dvs-1')).toEqual({
    distributed: true,
    mtu: 9000,
    version: '8.0.0',
    sourceId: 'dvs-1',
  });
  expect(said(plan, 'Storage')).toEqual({ vlanId: 40, sourceId: 'Storage' });
});
