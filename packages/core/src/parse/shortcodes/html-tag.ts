/** Writes an opening tag; attributes without a value are left out. */
export function htmlTag(
	name: string,
	attributes: Readonly<Record<string, string | boolean | undefined>> = {},
): string {
	const written = Object.entries(attributes).map(([key, value]) =>
		value === undefined || value === false
			? ''
			: value === true
				? ` ${key}`
				: ` ${key}="${escapeHtml(value)}"`,
	)
	return `<${name}${written.join('')}>`
}

/** Makes text safe in HTML. A line break would end a block of HTML. */
export function escapeHtml(text: string): string {
	return text
		.replace(/\s*\n\s*/g, ' ')
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;')
}
