import {
  AppWindow,
  Building2,
  Cpu,
  DoorOpen,
  Gauge,
  HardDrive,
  Network,
  Shield,
  Target,
  type IconNode,
} from 'lucide';

/** The icon of each lane of the canvas. */
export const laneIcons = {
  access: DoorOpen,
  application: AppWindow,
  processing: Cpu,
  network: Network,
  storage: HardDrive,
  security: Shield,
  management: Gauge,
  facility: Building2,
  planning: Target,
} as const satisfies Readonly<Record<string, IconNode>>;
