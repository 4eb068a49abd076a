/** The environment, as config hands it on: keys and addresses by their own names. Never logged. */
export type Environment = Readonly<Record<string, string | undefined>>;
