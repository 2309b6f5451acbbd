/** Why a file cannot be the logo: a clause and a sentence with what to do. */
export class UnreadableLogo extends Error {}
