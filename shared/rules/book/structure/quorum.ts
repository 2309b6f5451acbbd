/*
 * What rules about clusters that decide by majority share, as named sub-expressions (`let`).
 */

/** The members with a vote. */
export const members = "self.from('memberOf')";

/** The votes beside those of the members. */
export const witnesses = "self.from('votesIn')";

/** Whether it decides by majority: as stated, else as its technology does. */
export const majority = "has(self.quorumBased) ? self.quorumBased : self.flag('needsQuorum')";
