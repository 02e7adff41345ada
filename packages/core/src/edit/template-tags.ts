/** A tag of a template, or a shortcode. */
export interface TemplateTag {
	readonly text: string
	readonly index: number
}

/** Finds the tags of templates and the shortcodes in a text, in order: `{% … %}` and `{{ … }}`. */
export function templateTags(text: string): readonly TemplateTag[] {
	const tags: TemplateTag[] = []
	const start = /\{[{%]/g
	// Ends that nothing has from here on are not looked for again.
	const gone = new Set<string>()
	for (let found = start.exec(text); found; found = start.exec(text)) {
		const { index } = found
		const end = found[0] === '{%' ? '%}' : '}}'
		const at = gone.has(end) ? -1 : text.indexOf(end, index + 2)
		if (at < 0) gone.add(end)
		else tags.push({ text: text.slice(index, at + 2), index })
		start.lastIndex = at < 0 ? index + 1 : at + 2
	}
	return tags
}
