/** Places that every site has here, or that are no pages. */
const taken =
	/^\/*(?:|(?:index|404|tags|categories|archives|search|subscribe)(?:\.html|\/(?:index\.html)?)?|.*\.(?!html?$)[a-z]\w*)$/i

/**
 * Whether a text in HTML is a page of a site: it stands in a layout, and is not at a place that every site has here. What stands alone, a proof for a search engine for one, is
 * none.
 *
 * @param path Below the content, where `permalink` does not say another place.
 */
export function isPageInLayout(
	body: string,
	path: string,
	{ permalink, layout }: { readonly permalink?: unknown; readonly layout?: unknown },
): boolean {
	return (
		!isTaken(path, permalink) &&
		isLayout(layout) &&
		/\S/.test(body) &&
		!/<(?:!doctype|html|frameset)\b/i.test(body)
	)
}

/** Whether a page is at a place that is taken. */
export function isTaken(path: string, permalink: unknown): boolean {
	return taken.test(typeof permalink === 'string' ? permalink.trim() : path)
}

/** Whether it names one; Jekyll takes `none` for none, too. */
export function isLayout(layout: unknown): boolean {
	return typeof layout === 'string' && !/^(?:none|null|nil|)$/i.test(layout.trim())
}
