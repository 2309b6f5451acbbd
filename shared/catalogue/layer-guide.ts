import type { Layer } from './layers.ts';
import { accessGuide } from './layer-guide/access.ts';
import { applicationGuide } from './layer-guide/application.ts';
import type { LayerGuide } from './layer-guide/guide.ts';
import { managementGuide } from './layer-guide/management.ts';
import { networkGuide } from './layer-guide/network.ts';
import { processingGuide } from './layer-guide/processing.ts';
import { securityGuide } from './layer-guide/security.ts';
import { storageGuide } from './layer-guide/storage.ts';

/** The guide to each of the seven layers. */
export const layerGuide: Readonly<Record<Layer, LayerGuide>> = {
  access: accessGuide,
  application: applicationGuide,
  processing: processingGuide,
  network: networkGuide,
  storage: storageGuide,
  security: securityGuide,
  management: managementGuide,
};
