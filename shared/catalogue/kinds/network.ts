import type { KindData } from '../kind.ts';

const device = ['vendor', 'model', 'ports', 'portGbps', 'uplinks', 'uplinkGbps', 'heightU', 'positionU', 'weightKg', 'psuCount', 'typicalW', 'maxW', 'mtbfHours', 'mttrHours', 'supportEnd', 'owner'] as const;

/** What carries traffic, and the artificial views of the network that hide it. */
export const networkKinds = {
  segment: { title: 'Segment', plural: 'segments', family: 'Virtual networks', lane: 'network', covers: true, icon: 'route', fields: ['segmentRole', 'vlanId', 'cidr', 'mtu', 'zone', 'speedGbps', 'encrypted', 'sourceId', 'owner'], card: ['segmentRole', 'vlanId'], summary: 'A VLAN, port group or subnet with a purpose.' },
  virtualSwitch: { title: 'Virtual switch', plural: 'virtual switches', family: 'Virtual networks', lane: 'network', covers: true, icon: 'waypoints', fields: ['distributed', 'mtu', 'uplinks', 'version', 'sourceId', 'owner'], card: ['distributed', 'mtu'], summary: 'A switch in software on one host or over many.' },
  overlay: { title: 'Overlay or SDN', plural: 'overlays', family: 'Virtual networks', lane: 'network', covers: true, icon: 'spline', fields: ['mtu', 'encrypted', 'version', 'owner'], card: ['mtu'], summary: 'Networks drawn in software over the physical one.' },
  loadBalancer: { title: 'Load balancer', plural: 'load balancers', family: 'Devices', lane: 'network', covers: true, icon: 'scale', fields: ['haPair', 'instances', 'throughputGbps', ...device], card: ['haPair', 'throughputGbps'], summary: 'One address for many servers.' },
  router: { title: 'Router', plural: 'routers', family: 'Devices', lane: 'network', covers: false, icon: 'router', fields: ['haPair', 'throughputGbps', ...device], card: ['model', 'haPair'], summary: 'Joins networks.' },
  switch: { title: 'Switch', plural: 'switches', family: 'Devices', lane: 'network', covers: false, icon: 'ethernet-port', fields: ['switchRole', 'stacked', ...device], card: ['switchRole', 'ports'], summary: 'Joins cables.' },
  fcSwitch: { title: 'Fibre Channel switch', plural: 'Fibre Channel switches', family: 'Devices', lane: 'network', covers: false, icon: 'cable', fields: device, card: ['ports', 'portGbps'], summary: 'Joins servers and arrays by Fibre Channel.' },
  uplink: { title: 'Uplink or WAN', plural: 'uplinks', family: 'Devices', lane: 'network', covers: false, icon: 'arrow-up-from-line', fields: ['speedGbps', 'linkCount', 'rttMs', 'availabilityPct', 'vendor', 'owner'], card: ['speedGbps', 'linkCount'], summary: 'A line to the outside or to another site.' },
} as const satisfies Readonly<Record<string, KindData>>;
