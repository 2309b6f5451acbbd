/** Stands in the message of a schema for the place in the value: t`${here} must not be blank`. `shapeProblem` fills it in. */
export const here = '{0}';
