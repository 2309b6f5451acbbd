import type { Component } from '#shared/plan/records.ts';
import type { AnalysisContext } from '../analysis.ts';
import type { Measured } from '../measured.ts';
import { onceARun } from '../once-a-run.ts';
import { chassisOf, devicesOf } from './devices.ts';
import { devicePower, statesPower } from './device-power.ts';

/** A device with the watts it draws. */
export interface Consumer {
  readonly device: Component;
  readonly power: Measured<number>;
}

/** Every device that draws power. A blade is part of its chassis where the chassis states what the whole box draws. */
export const powerConsumers: (context: AnalysisContext) => readonly Consumer[] = onceARun(
  (context) => {
    const { plan } = context;
    return devicesOf(context)
      .filter((device) => {
        const chassis = chassisOf(plan, device);
        return chassis === undefined || !statesPower(chassis);
      })
      .map((device) => ({ device, power: devicePower(context, device) }));
  },
);
