/** Of so many plans it is remembered what they were looked at through. */
export const mostLenses = 100;
