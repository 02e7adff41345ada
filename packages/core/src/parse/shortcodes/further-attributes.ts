import { attributesIn } from './tag-attributes.ts'

/** What would be an attribute behind the end of a value, of a word or of another name, or where no value begins. At the beginning and behind `/` a query is none: `/watch?v=1`. */
const further = /["'\s]\/*[^"'\s<>/=]+\s*=|(?:^|\/)[^"'\s<>/=?#&]+\s*=|^\s*=/
/** Names of attributes that run. */
const running = /^(?:on.+|srcdoc)$/

/**
 * Whether values may have become attributes in the HTML that a function made of them, or names of some. They cannot where all stands between quotes that none of them has.
 *
 * @param values Of one call.
 * @param made Without tags that are written in the values.
 * @example becomeAttributes(['x onload=y'], '<img src=x onload=y>') // true
 * becomeAttributes(['x onload=y'], '<img src="x onload=y">') // false
 */
export function becomeAttributes(values: readonly string[], made: string): boolean {
	if (values.length === 0) return false
	const areFurther = values.some((value) => further.test(value))
	const names = values.map(lastName)
	const attributes = attributesIn(made)
	if (!attributes) return areFurther || names.some(({ name }) => running.test(name))
	return attributes.some(({ name, quote }) => {
		const isOpen = quote !== undefined && values.some((value) => value.includes(quote))
		const isNamed = () =>
			names.some((last) => last.name === name || (last.isAll && name.endsWith(last.name)))
		return isOpen ? areFurther || isNamed() : running.test(name) && isNamed()
	})
}

/** What a value ends with: a name, if the function writes `=` behind it. */
function lastName(value: string): { readonly name: string; readonly isAll: boolean } {
	const written = value.trim().replace(/=$/, '').trimEnd()
	const name = written.split(/["'\s<>/=]/).at(-1) ?? ''
	return { name: name.toLowerCase(), isAll: name !== '' && name === written }
}
