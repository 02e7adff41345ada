/**
 * Elements without an end tag, by their names in small letters.
 *
 * @see https://html.spec.whatwg.org/multipage/syntax.html#void-elements
 */
export const voidElements: ReadonlySet<string> = new Set(
	'area base br col embed hr img input link meta param source track wbr'.split(' '),
)
