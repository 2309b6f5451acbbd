/** The id of a line of the list, by which the field says which one is chosen. */
export const completionId = (list: string, index: number): string => `${list}-${index}`;
