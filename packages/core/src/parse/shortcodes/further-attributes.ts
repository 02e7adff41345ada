import { attributesIn } from './tag-attributes.ts'

/** Whether a text may become an attribute, wherever a function writes it. */
export function mayBeAttribute(text: string): boolean {
	return further.test(text)
}

/** What would be an attribute behind the end of a value, of a word or of another name, or where no value begins. At the beginning and behind `/` a query is none: `/watch?v=1`. */
const further = /["'\s]\/*[^"'\s<>/=]+\s*=|(?:^|\/)[^"'\s<>/=?#&]+\s*=|^\s*=/
/** Names of attributes that run. */
export const running = /^(?:on.+|srcdoc)$/

/**
 * Whether values may have become attributes in the HTML that a function made of them, or names of some. They cannot where all stands between quotes that none of them has.
 *
 * @param values Of one call.
 * @param made Without tags that are written in the values.
 * @example becomeAttributes(['x onload=y'], '<img src=x onload=y>') // true
 * becomeAttributes(['x onload=y'], '<img src="x onload=y">') // false
 */
export function becomeAttributes(values: readonly string[], made: string): boolean {
	return writtenValues(values).become(made)
}

/**
 * What is known of values, so that it can be asked of many texts that were made.
 *
 * @returns Whether they may have become attributes in one of these.
 */
export function writtenValues(values: readonly string[]): { become(made: string): boolean } {
	if (values.length === 0) return { become: () => false }
	const areFurther = values.some((value) => further.test(value))
	const names = values.map(lastName)
	const quotes = new Set(
		['', '"', "'"].filter((quote) => values.some((one) => one.includes(quote))),
	)
	return { become: (made) => become(made, areFurther, names, quotes) }
}

function become(
	made: string,
	areFurther: boolean,
	names: readonly LastName[],
	quotes: ReadonlySet<string>,
): boolean {
	const attributes = attributesIn(made)
	if (!attributes) return areFurther || names.some(({ name }) => running.test(name))
	// Of a list of values each may be the same attribute.
	const different = new Map(attributes.map((one) => [`${one.quote} ${one.name}`, one]))
	return [...different.values()].some(({ name, quote }) => {
		const isOpen = quote !== undefined && quotes.has(quote)
		const isNamed = () =>
			names.some((last) => last.name === name || (last.isAll && name.endsWith(last.name)))
		return isOpen ? areFurther || isNamed() : running.test(name) && isNamed()
	})
}

/** What a value ends with: a name, if the function writes `=` behind it. */
interface LastName {
	readonly name: string
	readonly isAll: boolean
}

function lastName(value: string): LastName {
	const written = value.trim().replace(/=$/, '').trimEnd()
	const name = written.split(/["'\s<>/=]/).at(-1) ?? ''
	return { name: name.toLowerCase(), isAll: name !== '' && name === written }
}
