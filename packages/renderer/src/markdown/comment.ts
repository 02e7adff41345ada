const comment = /^\s*<!--(?!-?>)([\s\S]*?)-->\s*$/
const divider = /^\s*(?:more|truncate)\s*$/
const note = /^\s*blog-ignore(?![\w-])/

/** What a node of raw HTML says that is one comment and nothing else; `undefined` if it is not. */
export function commentOf(html: string): string | undefined {
	const said = comment.exec(html)?.[1]
	return said === undefined || said.includes('-->') ? undefined : said
}

/** Whether a comment is for us: it marks the end of the summary, or tells `blog check` what to ignore. It is not published. */
export function isOurs(said: string): boolean {
	return divider.test(said) || isNote(said)
}

/** Whether a comment tells `blog check` what to ignore. */
export function isNote(said: string): boolean {
	return note.test(said)
}
