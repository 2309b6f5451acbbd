/** Heat of so many watts in BTU an hour, as cooling is sold in: 5 kW is 17 061 BTU/h (domain.md §4.8). */
export const btuPerHour = (watts: number): number => watts * 3.412142;

/** Heat of so many watts in tons of refrigeration, 12 000 BTU/h each. */
export const coolingTons = (watts: number): number => btuPerHour(watts) / 12_000;
