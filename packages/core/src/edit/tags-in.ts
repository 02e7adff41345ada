import { isAddressAttribute } from '../metadata/address-attributes.ts'
import { markupsIn } from '../metadata/flow/markups-in.ts'
import { elementOf, type TagValue, tagValues } from '../metadata/tag-values.ts'
import type { Span } from './field.ts'
import { templateTags } from './template-tags.ts'

/** Arguments of shortcodes and components that are words for readers, or names. */
const word = /^(?:alt|title|caption|attr|label|text|name|description|summary|class|id|aria-[a-z]+)$/

/** A tag in HTML, or of a template, and which of its values hold addresses. */
export interface Tag extends Span {
	/** A component has the attributes that its author gave it. */
	readonly kind: 'element' | 'component' | 'template'
	/** Their places are those in the tag. */
	readonly values: readonly TagValue[]
	holds(value: TagValue): boolean
}

/** The tags in the source of HTML, each kind in order. */
export interface Tags {
	/** Those of templates and shortcodes. */
	readonly templates: readonly Tag[]
	readonly html: readonly Tag[]
}

/** Finds the tags in the source of HTML. */
export function tagsIn(written: string): Tags {
	return { templates: callsIn(written), html: htmlTags(written) }
}

function callsIn(written: string): readonly Tag[] {
	return templateTags(written).map(({ text, index: from }) => ({
		...{ from, to: from + text.length, kind: 'template' as const, values: tagValues(text) },
		holds: ({ name }) => !word.test(name),
	}))
}

/** Finds those of HTML alone. */
export function htmlTags(written: string): readonly Tag[] {
	const tags: Tag[] = []
	for (const { start: from, end: to } of markupsIn(written)) {
		const markup = written.slice(from, to)
		const element = elementOf(markup)
		if (element === undefined) continue
		const kind = /^<[A-Z]|^<[a-z]+-/.test(markup) ? 'component' : 'element'
		const values = tagValues(markup)
		const type = values.find(({ name }) => name === 'type')?.value
		const holds = ({ name }: TagValue) =>
			kind === 'component' ? !word.test(name) : isAddressAttribute(element, name, type)
		tags.push({ from, to, kind, values, holds })
	}
	return tags
}
