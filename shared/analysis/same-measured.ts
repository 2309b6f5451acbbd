import { sameJson } from '#shared/base/same-json.ts';
import type { Measured } from './measured.ts';

/** Whether two results say the same, inputs included. */
export const sameMeasured = (a: Measured, b: Measured): boolean => a === b || sameJson(a, b);
