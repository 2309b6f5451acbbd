import type { LayerGuide } from './guide.ts';

export const networkGuide = {
  title: 'Network virtualization',
  definition:
    'Tools that show an artificial view of the network and hide the physical one from clients and servers.',
  kinds: [
    'Segments: VLAN, VRF, VXLAN',
    'Virtual switches and overlays',
    'Load balancers with one address for many servers',
    'VPN, address translation, proxies',
  ],
  serves: ['security', 'performance', 'agility', 'availability'],
  does: [
    'Divides one physical network into segments, each with a purpose.',
    'Keeps addresses stable while machines move.',
    'Shows each group only what it may reach.',
    'Gives many servers one address.',
  ],
  useWhen: [
    'Virtual machines move between hosts.',
    'Users, management, storage and migration must not share one network.',
    'Several tenants share the same cables.',
  ],
  notWhen: [
    'It shall stand in for redundant cables and switches: a segment fails with the wire under it.',
  ],
  suppliers: [
    'vmware-nsx',
    'open-vswitch',
    'cisco-aci',
    'evpn-vxlan',
    'cilium',
    'f5-big-ip',
    'haproxy',
  ],
  suppliersThen: [
    'vlan',
    'cisco-nexus-1000v',
    'vmware-vss',
    'xsigo-io-director',
    'solaris-crossbow',
    'citrix-netscaler',
    'mpls-vpn',
  ],
  examples: [
    'Segments for users, management, storage and migration run over one pair of switches.',
    'An overlay gives each department its own networks over two racks.',
    'A load balancer pair stands in front of four web servers.',
  ],
  atStake: {
    headline: 'No networks yet',
    sentence: 'Addresses, isolation and moving between hosts are unplanned.',
  },
  usualWays: [
    {
      title: 'Segments',
      kind: 'segment',
      technology: 'vlan',
      price: '+4 VLANs on the switches at hand',
    },
    {
      title: 'Virtual switch',
      kind: 'virtualSwitch',
      technology: 'open-vswitch',
      price: '+1 switch over all hosts',
    },
    { title: 'Overlay', kind: 'overlay', technology: 'evpn-vxlan', price: '+controller, MTU 1600' },
  ],
} as const satisfies LayerGuide;
