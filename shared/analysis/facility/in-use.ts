import type { Component } from '#shared/plan/records.ts';

/** Whether a component is there once the plan is carried out: what is to be retired takes no room, no power and no money any more. */
export const inUse = ({ status }: Component): boolean => status !== 'retire';
