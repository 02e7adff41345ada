/**
 * What a word is without its endings. Called once for each word of a language.
 *
 * @param word Lower case, with its accents.
 */
export type Stemmer = (word: string) => string

/** A stemmer for each language (`en`, `de`). Words of other languages are found as they are written. */
export type Stemmers = Readonly<Record<string, Stemmer | undefined>>
