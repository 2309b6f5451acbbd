import type { Component } from '#shared/plan/records.ts';

/** The threats that a workload is stated to withstand. */
export const threatsTo = (workload: Component): readonly string[] => {
  const stated = workload.facts.threats?.value;
  return Array.isArray(stated) ? (stated as readonly string[]) : [];
};
