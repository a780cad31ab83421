/** Wrong use of the command line, told in one sentence. */
export class WrongUse extends Error {}
