import type { Comment, Element, Nodes, Parents } from 'hast'
import { htmlVoidElements } from 'html-void-elements'
import { find, html, type Info, type Schema, svg } from 'property-information'

/**
 * Writes hast as HTML: the bytes of rehype-stringify with `allowDangerousHtml`, in a fraction of its time. A differential test holds
 * the two together. Only what would end a `noscript` from within is written as a reference.
 *
 * @throws {TypeError} For a node that is not hast.
 */
export function toHtml(node: Nodes, schema: Schema = html): string {
	switch (node.type) {
		case 'text':
			return escapeText(node.value)
		case 'element':
			return writeElement(node, schema)
		case 'root':
			return writeChildren(node, schema)
		case 'comment':
			return writeComment(node)
		case 'doctype':
			return '<!doctype html>'
		case 'raw':
			return node.value
		default:
			throw new TypeError(`Unexpected node \`${(node as Nodes).type}\`, expected hast`)
	}
}

function writeChildren(parent: Parents, schema: Schema): string {
	let written = ''
	for (const child of parent.children) written += toHtml(child, schema)
	return written
}

const voids = new Set(htmlVoidElements)
/** SVG elements whose content is HTML. */
const integrationPoints = new Set(['desc', 'foreignObject', 'title'])

function writeElement(element: Element, outer: Schema): string {
	const { tagName } = element
	const schema = tagName === 'svg' ? svg : outer
	const start = `<${tagName}${writeProperties(element.properties, schema)}>`
	const inner = writeContent(
		element,
		outer,
		schema === svg && integrationPoints.has(tagName) ? html : schema,
	)
	const content = texts.has(tagName) ? keepOpen(inner, tagName) : inner
	const isVoid = content === '' && outer === html && voids.has(tagName.toLowerCase())
	return isVoid ? start : `${start}${content}</${tagName}>`
}

function writeContent(element: Element, outer: Schema, inner: Schema): string {
	const { tagName, content } = element
	if (tagName === 'template' && outer === html) return content ? writeChildren(content, inner) : ''
	if (tagName !== 'script' && tagName !== 'style') return writeChildren(element, inner)
	// What is in these is no markup.
	return element.children
		.map((child) => (child.type === 'text' ? child.value : toHtml(child, inner)))
		.join('')
}

/** Elements whose content browsers may read as text, up to what looks like their end; `noscript` where scripts run. */
const texts = new Set(['iframe', 'noembed', 'noframes', 'noscript', 'xmp'])

/** Lets nothing in an element's content, such as a title in there, look like the end of the element. */
function keepOpen(content: string, tagName: string): string {
	return content.replace(/<(?=\/([^\s/>]*))/g, (sign, name: string) =>
		name.toLowerCase() === tagName ? reference(sign) : sign,
	)
}

/** Writes attributes, each with a space before it. */
export function writeProperties(
	properties: Element['properties'] | undefined,
	schema: Schema = html,
): string {
	let written = ''
	for (const key in properties) {
		const value = properties[key]
		if (value === null || value === undefined) continue
		const attribute = writeAttribute(infoOf(key, schema), value)
		if (attribute !== '') written += ` ${attribute}`
	}
	return written
}

function writeAttribute(
	{ info, name }: Known,
	property: NonNullable<Element['properties'][string]>,
): string {
	let value: typeof property = property
	const isEmpty = value === info.attribute || value === ''
	if (info.overloadedBoolean && isEmpty) value = true
	else if ((info.boolean || info.overloadedBoolean) && (typeof value !== 'string' || isEmpty))
		value = Boolean(value)
	if (value === false || Number.isNaN(value)) return ''
	if (value === true) return name
	const text = Array.isArray(value) ? list(value, info) : String(value)
	return `${name}="${escapeAttribute(text)}"`
}

/** An empty item at the end of a list shows only in what separates it. */
function list(values: readonly (string | number)[], info: Info): string {
	if (!info.commaSeparated) return values.join(' ').trim()
	const items = values.at(-1) === '' ? [...values, ''] : values
	return items.join(', ').trim()
}

interface Known {
	readonly info: Info
	/** Name of the attribute, escaped. */
	readonly name: string
}

const known = { html: new Map<string, Known>(), svg: new Map<string, Known>() }

/** What HTML says of a property; looked up once, for there are few. */
function infoOf(key: string, schema: Schema): Known {
	const names = schema === svg ? known.svg : known.html
	let found = names.get(key)
	if (!found) {
		// `constructor` and the like are found on the prototype of its table, as nothing.
		const info = (find(schema, key) as Info | undefined) ?? ({ attribute: key } as Info)
		found = { info, name: info.attribute.replace(/[\0\t\n\f\r "&'/<=>`]/g, reference) }
		// Names come from posts: a hostile one must not fill the memory.
		if (names.size < 10_000) names.set(key, found)
	}
	return found
}

/** Writes a comment. */
export function writeComment({ value }: Pick<Comment, 'value'>): string {
	const safe = value.replace(/^>|^->|<!--|-->|--!>|<!-$/g, (part) =>
		part.replace(/[<>]/g, reference),
	)
	return `<!--${safe}-->`
}

/** Escapes text between tags. */
export function escapeText(text: string): string {
	return /[<&]/.test(text) ? text.replace(/[<&]/g, reference) : text
}

/** Escapes text in double quotes. */
export function escapeAttribute(text: string): string {
	return /[\0"&'`]/.test(text) ? text.replace(/[\0"&'`]/g, reference) : text
}

function reference(character: string): string {
	return `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`
}
