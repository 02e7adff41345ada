/**
 * Whether Astro leaves a file out: it is called `_draft.md`, or lies in a folder that is called so.
 *
 * @param path Below the folder that is read.
 * @see https://docs.astro.build/en/guides/routing/#excluding-pages
 */
export function isHidden(path: string): boolean {
	return /(?:^|\/)_/.test(path)
}
