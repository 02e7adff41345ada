/** The last date in the path of a post, and what is before and after it. */
export interface DocusaurusPath {
	readonly before: string
	/** As written: `2024-10-9`, `2024/10/9`. */
	readonly date: string
	readonly after: string
}

/**
 * Takes the date out of a path as Docusaurus does: it may be in the name or in folders, or in both.
 *
 * @param path Without extension and `/index`.
 * @example docusaurusPath('2024/10/09-hello') // { before: '', date: '2024/10/09', after: 'hello' }
 * @see https://docusaurus.io/docs/blog#blog-post-date
 */
export function docusaurusPath(path: string): DocusaurusPath | undefined {
	const found = /^(.*)(\d{4}[-/]\d{1,2}[-/]\d{1,2})[-/]?(.*)$/s.exec(path)
	if (!found) return undefined
	const [, before = '', date = '', after = ''] = found
	return { before, date, after }
}
