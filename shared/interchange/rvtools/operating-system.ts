import type { FactValue } from '#shared/catalogue/field.ts';

// Order decides: "Oracle Linux" and "Oracle Solaris" are both Oracle; "VMware ESXi" and "Photon" must not count as unknown Linux.
const families: readonly (readonly [pattern: RegExp, family: string])[] = [
  [/windows|microsoft/i, 'windows'],
  [/solaris|illumos|smartos/i, 'solaris'],
  [/\baix\b/i, 'aix'],
  [/bsd|darwin|mac ?os/i, 'bsd'],
  [
    /linux|ubuntu|debian|centos|red ?hat|rhel|rocky|alma|suse|sles|fedora|photon|coreos|gentoo|mint|amazon|oracle|asianux|vmware photon/i,
    'linux',
  ],
  [/netware|os\/2|dos|esx|other/i, 'other'],
];

/** What a guest system's name tells; nothing when it is not known. "Other" with no more is no statement. */
export function operatingSystemFacts(
  name: string | undefined,
): Readonly<Record<'osVersion' | 'osKernelFamily' | 'arch', FactValue | undefined>> {
  const family = families.find(([pattern]) => name !== undefined && pattern.test(name))?.[1];
  const vague = name === undefined || /^other \(?(32|64)?/i.test(name);
  return {
    osVersion: name,
    osKernelFamily: vague && family === 'other' ? undefined : family,
    arch: name === undefined ? undefined : /64-bit|x64|x86_64/i.test(name) ? 'x86_64' : undefined,
  };
}
