const comment = /^\s*<!--(?!-?>)([\s\S]*?)-->\s*$/
const divider = /^\s*(?:more|truncate)\s*$/

/** What a node of raw HTML says that is one comment and nothing else; `undefined` if it is not. */
export function commentOf(html: string): string | undefined {
	const said = comment.exec(html)?.[1]
	return said === undefined || said.includes('-->') ? undefined : said
}

/** Whether a comment marks the end of the summary; it is not published. */
export function isDivider(said: string): boolean {
	return divider.test(said)
}
