const item = /(?:[#.][^\s"'={}#.,][^\s"'={},]*|[\w:.-]+=(?:"[^"]*"|'[^']*'|[^\s"'={},]+))/.source
const attribute =
	/([#.])([^\s"'={},]+)|(?<![\w:.-])([\w:.-]+)=(?:"([^"]*)"|'([^']*)'|([^\s"'={},]+))/g
/** Attributes that an element may get beside its id and classes: nothing that runs a script. */
const allowed = /^(?:data-[\w.-]+|lang|dir|title)$/

/** Others that Goldmark writes on headings and blocks. A style is allowed by the policy of its page. */
export const blockAttributeNames =
	/^(?:align|bgcolor|border|cellpadding|cellspacing|cite|frame|item(?:id|prop|ref|scope|type)|role|rules|style|summary|tabindex|translate|width)$/

/** `.class #id key=value` in braces, as a regular expression: Goldmark takes commas between them too. */
export const attributeItems = `${item}(?:[ \\t,]+${item})*`
/** The same with its braces. */
export const attributeBlock = `\\{[ \\t]*${attributeItems}[ \\t]*\\}`

/**
 * Reads attributes as properties of an element of hast.
 *
 * @param written `#custom-id .class key="value"`, with or without braces.
 * @param more Names of others that are read.
 */
export function readAttributes(written: string, more?: RegExp): Record<string, unknown> {
	const properties: Record<string, unknown> = {}
	const classes: string[] = []
	for (const [, mark, word, key = '', double, single, bare] of written.matchAll(attribute)) {
		const value = word ?? double ?? single ?? bare ?? ''
		if (mark === '#' || key === 'id') properties.id = value
		else if (mark === '.') classes.push(value)
		else if (key === 'class') classes.push(...value.split(/\s+/).filter(Boolean))
		else if (allowed.test(key) || more?.test(key)) properties[key] = value
	}
	return classes.length > 0 ? { ...properties, className: classes } : properties
}
