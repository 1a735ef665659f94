/** A country's names in one language. The short name is the one of UN lists, without its article; where names are declined, two cases follow. */
export type NameRow = readonly [article: string, short: string, formal: string, genitive?: string, prepositional?: string];

/** Russian declines: the genitive ("Кении") and the prepositional ("в Кении") follow the names. */
export type RussianRow = readonly [article: string, short: string, formal: string, genitive: string, prepositional: string];
