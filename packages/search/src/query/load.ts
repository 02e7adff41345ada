/**
 * Gives the content of a file of an index, parsed as JSON.
 *
 * @param path Relative to the index: `words/1a2b.json`.
 */
export type Load = (path: string) => Promise<unknown>
