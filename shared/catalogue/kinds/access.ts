import type { KindData } from '../kind.ts';

/** How people reach what runs. */
export const accessKinds = {
  userGroup: { title: 'User group', plural: 'user groups', family: 'People and devices', lane: 'access', covers: false, icon: 'users', fields: ['users', 'concurrencyPct', 'location', 'rttMs', 'kbpsPerUser', 'deviceTypes', 'publishedApps', 'graphics', 'owner'], card: ['users', 'location'], summary: 'People who need applications: how many, where, over which link.' },
  endpoint: { title: 'Endpoint', plural: 'endpoints', family: 'People and devices', lane: 'access', covers: false, icon: 'laptop', fields: ['instances', 'osKernelFamily', 'deviceTypes', 'owner'], card: ['instances', 'osKernelFamily'], summary: 'The devices that people hold.' },
  accessGateway: { title: 'Web front door', plural: 'gateways', family: 'Ways in', lane: 'access', covers: true, icon: 'door-closed', fields: ['displayProtocol', 'instances', 'throughputGbps', 'sessionsMax', 'tls', 'mfa', 'owner', 'version', 'supportEnd'], card: ['displayProtocol', 'instances'], summary: 'Gateway or reverse proxy that lets nearly any device in.' },
  accessBroker: { title: 'Desktop broker', plural: 'connection brokers', family: 'Ways in', lane: 'access', covers: true, icon: 'monitor-cog', fields: ['displayProtocol', 'sessionsMax', 'instances', 'oneVmPerUser', 'mfa', 'owner', 'version', 'supportEnd'], card: ['displayProtocol', 'sessionsMax'], summary: 'Hands each user a desktop or session.' },
  sessionHost: { title: 'Published apps', plural: 'session hosts', family: 'Ways in', lane: 'access', covers: true, icon: 'app-window', fields: ['displayProtocol', 'usersPerHost', 'instances', 'gpu', 'osKernelFamily', 'owner'], card: ['usersPerHost', 'instances'], summary: 'Runs applications or desktops for many users and shows them remotely.' },
  vpn: { title: 'VPN or zero-trust access', plural: 'VPNs', family: 'Ways in', lane: 'access', covers: true, icon: 'shield-half', fields: ['instances', 'throughputGbps', 'sessionsMax', 'mfa', 'owner', 'version', 'supportEnd'], card: ['instances', 'sessionsMax'], summary: 'Brings a remote device inside.' },
} as const satisfies Readonly<Record<string, KindData>>;
