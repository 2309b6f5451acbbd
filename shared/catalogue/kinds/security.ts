import type { KindData } from '../kind.ts';

const service = ['version', 'vendor', 'supportEnd', 'owner'] as const;

/** What guards all the other layers. */
export const securityKinds = {
  idp: { title: 'Identity provider', plural: 'identity providers', family: 'Identity', lane: 'security', covers: true, icon: 'id-card', fields: ['instances', 'mfa', ...service], card: ['instances'], summary: 'Knows who people are.' },
  mfa: { title: 'Second factor', plural: 'second factors', family: 'Identity', lane: 'security', covers: true, icon: 'fingerprint', fields: service, card: ['version'], summary: 'A password alone is not enough.' },
  pam: { title: 'Privileged access, bastion', plural: 'bastions', family: 'Identity', lane: 'security', covers: true, icon: 'key-round', fields: ['mfa', ...service], card: ['mfa'], summary: 'The one way for administrators, recorded.' },
  firewall: { title: 'Firewall', plural: 'firewalls', family: 'Isolation', lane: 'security', covers: true, icon: 'brick-wall', fields: ['haPair', 'throughputGbps', 'model', 'ports', 'heightU', 'psuCount', 'typicalW', 'maxW', 'mtbfHours', 'mttrHours', ...service], card: ['haPair', 'throughputGbps'], summary: 'Decides what may pass between segments.' },
  microseg: { title: 'Microsegmentation', plural: 'microsegmentations', family: 'Isolation', lane: 'security', covers: true, icon: 'grid-2x2', fields: service, card: ['version'], summary: 'A firewall in front of every machine.' },
  edr: { title: 'Endpoint protection', plural: 'endpoint protections', family: 'Detection', lane: 'security', covers: true, icon: 'bug', fields: service, card: ['version'], summary: 'Finds malware and intrusion in machines.' },
  siem: { title: 'Security log', plural: 'security logs', family: 'Detection', lane: 'security', covers: true, icon: 'scroll-text', fields: ['retentionDays', 'alertTarget', ...service], card: ['retentionDays'], summary: 'Evidence, kept away from what it watches.' },
  scanner: { title: 'Vulnerability scanner', plural: 'scanners', family: 'Detection', lane: 'security', covers: true, icon: 'scan-search', fields: service, card: ['version'], summary: 'Finds what is not patched.' },
  kms: { title: 'Key manager', plural: 'key managers', family: 'Encryption', lane: 'security', covers: true, icon: 'lock-keyhole', fields: ['instances', ...service], card: ['instances'], summary: 'Keeps the keys of encrypted data.' },
} as const satisfies Readonly<Record<string, KindData>>;
