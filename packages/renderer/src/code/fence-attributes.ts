/** What an author gives the element of a code block: Hugo's `{#id .class data-x=1}`. */
export interface FenceAttributes {
	readonly id?: string
	readonly classes?: readonly string[]
	readonly data?: Readonly<Record<string, string>>
}

const braces = /\{((?:[^{}"']|"[^"]*"|'[^']*')*)\}/g
/** What spaces and commas part, but for those in quotes and lists. */
const item = /[^\s,"'=]+(?:=(?:"[^"]*"|'[^']*'|\[[^\]]*\]|[^\s,"']*))?/g
const attribute =
	/^(?:([#.])([^={}#.][^={}]*)|(id|class|data-[\w.-]+)=(?:"(.*)"|'(.*)'|([^"'{}]+)))$/s
/** Classes that mean something else. */
const numbered = /^(?:line-numbers|numberLines)$/i

/** Reads the attributes that stand in braces; `undefined` if there are none. */
export function fenceAttributes(meta: string): FenceAttributes | undefined {
	let id: string | undefined
	const classes: string[] = []
	const data: Record<string, string> = {}
	for (const [, inside = ''] of withoutValues(meta).matchAll(braces))
		for (const [written] of inside.matchAll(item)) {
			const found = attribute.exec(written)
			if (!found) continue
			const [, mark, word = '', key = '', double, single, bare] = found
			const value = double ?? single ?? bare ?? ''
			if (mark === '#') id = word
			else if (mark === '.') classes.push(word)
			else if (key === 'id') id = value
			else if (key === 'class') classes.push(...value.split(/\s+/).filter(Boolean))
			else data[key] = value
		}
	const own = classes.filter((name) => !numbered.test(name))
	const found = {
		...(id && { id }),
		...(own.length > 0 && { classes: own }),
		...(Object.keys(data).length > 0 && { data }),
	}
	return Object.keys(found).length > 0 ? found : undefined
}

/** Leaves an id, classes and data out: what people write who are not trusted has none. */
export function withoutAttributes(meta: string): string {
	return meta.replace(
		braces,
		(_, inside: string) => `{${inside.replace(item, (one) => (attribute.test(one) ? '' : one))}}`,
	)
}

/** Braces in values outside of braces are text. */
function withoutValues(meta: string): string {
	return meta.replace(
		/(^|[\s}])[\w-]+=(?:"[^"]*"|'[^']*')/g,
		(whole, before: string, at: number) => (isInBraces(meta, at) ? whole : before),
	)
}

function isInBraces(meta: string, at: number): boolean {
	return meta.lastIndexOf('{', at) > meta.lastIndexOf('}', at)
}
