/** How admonitions are read. */
export interface AdmonitionOptions {
	/**
	 * What those are called that say no title, by their kind: `{ tip: 'TIP', details: 'Details' }`. The quotes of GitHub that begin with `[!TIP]` are called so
	 * too. Default: as the renderer says it in the language of the post.
	 */
	readonly titles?: Readonly<Record<string, string>>
}
