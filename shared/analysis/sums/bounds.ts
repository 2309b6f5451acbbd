import type { Measured } from '../measured.ts';

/** The least it can be: its value, else its lower bound; undefined when no bound is known. */
export const lowOf = (part: Measured<number>): number | undefined => part.value ?? part.low;

/** The most it can be, likewise. */
export const highOf = (part: Measured<number>): number | undefined => part.value ?? part.high;
