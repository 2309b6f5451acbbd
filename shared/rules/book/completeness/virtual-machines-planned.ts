/** The guard of the completeness rules: virtual servers of any form are deployed, so their surroundings have to be planned too. */
export const virtualMachinesPlanned = "plan.count('vm', 'osContainer', 'pod') > 0";
