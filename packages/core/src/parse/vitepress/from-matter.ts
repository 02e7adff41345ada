/** What the front matter says, as Markdown that shows it. */
export function fromMatter(expression: string, matter: unknown): string | undefined {
	const path = /^\$frontmatter((?:\.[\w$]+)+)$/.exec(expression)?.[1]
	if (path === undefined) return undefined
	const value = path
		.slice(1)
		.split('.')
		.reduce<unknown>(
			(inner, key) =>
				typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
					? (inner as Readonly<Record<string, unknown>>)[key]
					: undefined,
			matter,
		)
	if (typeof value !== 'string' && typeof value !== 'number') return undefined
	return String(value).replace(/[\\`*_{}[\]<>&|~$#]/g, '\\$&')
}
