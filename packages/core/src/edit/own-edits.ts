import { isAddressAttribute } from '../metadata/address-attributes.ts'
import { endOfMarkup } from '../metadata/flow/end-of-markup.ts'
import { elementOf, type TagValue, tagValues } from '../metadata/tag-values.ts'
import type { Edit } from './field.ts'
import { templateTag } from './written-addresses.ts'

/** Arguments of shortcodes and components that are words for readers, or names. */
const word = /^(?:alt|title|caption|attr|label|text|name|description|summary|class|id|aria-[a-z]+)$/

/** A tag in HTML, or of a template, and which of its values hold addresses. */
export interface Tag {
	/** Its place in the HTML. */
	readonly from: number
	readonly to: number
	readonly isTemplate: boolean
	readonly values: readonly TagValue[]
	holds(value: TagValue): boolean
}

/**
 * Finds those edits of HTML and shortcodes that stand where an address is read: in `href` and its like, not in a text, a program or a title that looks like it.
 *
 * @param tags Of the HTML, from {@link tagsIn}.
 * @param isInSrcSet An address may be a part of its value.
 */
export function ownEdits(
	tags: readonly Tag[],
	edits: readonly Edit[],
	isInSrcSet = false,
): readonly Edit[] {
	return edits.filter(({ from, to }) => {
		const around = tags.find((one) => one.from <= from && to <= one.to)
		if (!around) return false
		const [start, end] = [from - around.from, to - around.from]
		const value = around.values.find(
			(one) => one.from <= start && end <= one.from + one.value.length,
		)
		// An argument without a name: `{{< audio "a.mp3" >}}`.
		if (value === undefined) return around.isTemplate
		const isWhole = value.value.trim().length === end - start
		return around.holds(value) && (isWhole || isInSrcSet || value.value.includes('{'))
	})
}

/** Finds the tags in the source of HTML, those of templates and shortcodes first. */
export function tagsIn(written: string): readonly Tag[] {
	return [...templateTags(written), ...htmlTags(written)]
}

function templateTags(written: string): readonly Tag[] {
	return [...written.matchAll(templateTag)].map(({ 0: text, index: from }) => ({
		...{ from, to: from + text.length, isTemplate: true, values: tagValues(text) },
		holds: ({ name }) => !word.test(name),
	}))
}

function htmlTags(written: string): readonly Tag[] {
	const tags: Tag[] = []
	for (let from = written.indexOf('<'); from >= 0; from = written.indexOf('<', from)) {
		const to = endOfMarkup(written, from)
		if (to < 0) break
		const markup = written.slice(from, to)
		const element = elementOf(markup)
		// A component has the attributes that its author gave it.
		const isComponent = /^<[A-Z]|^<[a-z]+-/.test(markup)
		if (element !== undefined)
			tags.push({
				...{ from, to, isTemplate: false, values: tagValues(markup) },
				holds: ({ name }) => (isComponent ? !word.test(name) : isAddressAttribute(element, name)),
			})
		from = to === from ? from + 1 : to
	}
	return tags
}
