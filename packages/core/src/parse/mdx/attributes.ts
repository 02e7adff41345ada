import { find, html, svg } from 'property-information'
import { sitePath } from '../site-path.ts'
import { shown } from './foreign-marks.ts'
import type { JsxAttribute } from './jsx.ts'
import { isText, type Names, statementsIn, staticValue } from './static-value.ts'

/** Attributes of an element or component, and those that a program would make. */
export interface ReadAttributes {
	readonly values: Readonly<Record<string, string | boolean>>
	readonly programs: readonly JsxAttribute[]
}

/** Reads attributes by the names that they are written with. */
export function readJsxAttributes(
	attributes: readonly JsxAttribute[],
	names: Names,
): ReadAttributes {
	const values: Record<string, string | boolean> = Object.create(null)
	const programs: JsxAttribute[] = []
	for (const attribute of attributes) {
		const value = attribute.type === 'mdxJsxAttribute' ? textOf(attribute, names) : undefined
		if (attribute.type !== 'mdxJsxAttribute' || value === undefined) programs.push(attribute)
		else values[attribute.name] = value
	}
	return { values, programs }
}

/** What HTML calls them: `class` for `className`. Those that only React needs are left out. */
export function toHtmlAttributes({
	values,
}: Pick<ReadAttributes, 'values'>): Record<string, string | boolean> {
	return Object.fromEntries(
		Object.entries(values).flatMap(([name, value]) =>
			name === 'key' || name === 'ref' ? [] : [[htmlName(name), value]],
		),
	)
}

function htmlName(name: string): string {
	// Of the component `Link`.
	if (name === 'to') return 'href'
	const known = find(html, name)
	return (Object.hasOwn(html.property, known.property) ? known : find(svg, name)).attribute
}

function textOf(
	{ name, value }: Extract<JsxAttribute, { type: 'mdxJsxAttribute' }>,
	names: Names,
): string | boolean | undefined {
	if (value === null || value === undefined) return true
	if (typeof value === 'string') return sitePath(shown(value))
	const [statement] = statementsIn(value.data)
	const found = staticValue(statement?.expression, names)
	if (typeof found === 'boolean') return found
	if (isText(found)) return sitePath(String(found))
	return name === 'style' && typeof found === 'object' && found !== null
		? styleOf(found)
		: undefined
}

const withoutUnit =
	/^(?:opacity|order|zoom|zIndex|lineHeight|flex.*|font.*Weight|fontWeight|columns|columnCount|.*(?:Row|Column).*)$/

function styleOf(style: object): string {
	return Object.entries(style)
		.map(([name, value]) => {
			const property = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
			const hasUnit = typeof value === 'number' && value !== 0 && !withoutUnit.test(name)
			return `${property}: ${value}${hasUnit ? 'px' : ''}`
		})
		.join('; ')
}
