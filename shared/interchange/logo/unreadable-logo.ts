/** Why a file cannot be the logo: one or two sentences, with what to do. */
export class UnreadableLogo extends Error {}
