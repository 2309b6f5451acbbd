import type { Technology } from './technology.ts';
import { accessDesktopsTechnologies } from './technologies/access-desktops.ts';
import { accessGatewaysTechnologies } from './technologies/access-gateways.ts';
import { applicationClientSideTechnologies } from './technologies/application-client-side.ts';
import { applicationServerSideTechnologies } from './technologies/application-server-side.ts';
import { fabricTechnologies } from './technologies/fabric.ts';
import { facilityTechnologies } from './technologies/facility.ts';
import { faultTolerantTechnologies } from './technologies/fault-tolerant.ts';
import { hardwareTechnologies } from './technologies/hardware.ts';
import { highAvailabilityTechnologies } from './technologies/high-availability.ts';
import { managementControlTechnologies } from './technologies/management-control.ts';
import { managementProtectionTechnologies } from './technologies/management-protection.ts';
import { managementSightTechnologies } from './technologies/management-sight.ts';
import { networkTechnologies } from './technologies/network.ts';
import { osPartitioningTechnologies } from './technologies/os-partitioning.ts';
import { parallelProcessingTechnologies } from './technologies/parallel-processing.ts';
import { quorumAndFencingTechnologies } from './technologies/quorum-and-fencing.ts';
import { securityDetectionAndKeysTechnologies } from './technologies/security-detection-and-keys.ts';
import { securityIdentityTechnologies } from './technologies/security-identity.ts';
import { securityIsolationTechnologies } from './technologies/security-isolation.ts';
import { storageDevicesTechnologies } from './technologies/storage-devices.ts';
import { storageReplicationTechnologies } from './technologies/storage-replication.ts';
import { storageVirtualTechnologies } from './technologies/storage-virtual.ts';
import { vmSoftwareTechnologies } from './technologies/vm-software.ts';
import { workloadManagementTechnologies } from './technologies/workload-management.ts';
import { worded } from '#shared/words/worded.ts';

const table: readonly Technology[] = [
  ...accessDesktopsTechnologies,
  ...accessGatewaysTechnologies,
  ...applicationClientSideTechnologies,
  ...applicationServerSideTechnologies,
  ...vmSoftwareTechnologies,
  ...osPartitioningTechnologies,
  ...highAvailabilityTechnologies,
  ...quorumAndFencingTechnologies,
  ...workloadManagementTechnologies,
  ...parallelProcessingTechnologies,
  ...faultTolerantTechnologies,
  ...networkTechnologies,
  ...storageDevicesTechnologies,
  ...storageVirtualTechnologies,
  ...storageReplicationTechnologies,
  ...securityIdentityTechnologies,
  ...securityIsolationTechnologies,
  ...securityDetectionAndKeysTechnologies,
  ...managementControlTechnologies,
  ...managementSightTechnologies,
  ...managementProtectionTechnologies,
  ...hardwareTechnologies,
  ...fabricTechnologies,
  ...facilityTechnologies,
];

/** Every technology that comes with the app, by layer in palette order. Products keep their names in every language. */
export const builtInTechnologies = worded(table, ['summary']);
