/** Written into bytes 68-71 of every plan file: "Strt". Tells a plan from any other SQLite database. */
export const applicationId = 0x53747274;

/** What the name of a plan file ends in. */
export const planFileExtension = '.strata';
