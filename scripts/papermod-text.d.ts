/**
 * Words of a page that Hugo made with PaperMod, without what differs from ours on every page.
 *
 * @param of Class of the one element that is read. Default: the whole page.
 */
export function theirWords(html: string, of?: string): string[]

/** Words of a page of ours, without what differs on every page. */
export function ourWords(html: string, of?: string): string[]

/** Where words differ and are not meant to: pairs of texts. */
export function unexplained(
	theirs: readonly string[],
	ours: readonly string[],
): [theirs: string, ours: string][]
