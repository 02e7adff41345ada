import type { TagValue } from '../metadata/tag-values.ts'
import type { Edit, Span } from './field.ts'
import { isBegun } from './is-begun.ts'
import { spanAround } from './span-around.ts'
import { htmlTags, type Tags } from './tags-in.ts'

/**
 * Finds those edits of HTML and shortcodes that stand where an address is read: in `href` and its like, not in a text, a program or a title that looks like it. What shortcodes and components are given may be
 * HTML or Markdown with links.
 *
 * @param isInSrcSet An address may be a part of its value.
 */
export function ownEdits(
	{ templates, html }: Tags,
	edits: readonly Edit[],
	isInSrcSet = false,
): readonly Edit[] {
	const inValues = new Map<TagValue, Tags>()
	return edits.filter((edit) => {
		const around = spanAround(templates, edit) ?? spanAround(html, edit)
		if (!around) return false
		const inTag = shifted(edit, around.from)
		const value = spanAround(around.values, inTag)
		// An argument without a name: `{{< audio "a.mp3" >}}`.
		if (value === undefined) return around.kind === 'template'
		const isWhole = value.value.trim().length === edit.to - edit.from
		if (around.holds(value) && (isWhole || isInSrcSet || value.value.includes('{'))) return true
		return around.kind !== 'element' && isLinkIn(value, shifted(inTag, value.from))
	})

	function isLinkIn(value: TagValue, edit: Edit): boolean {
		if (isBegun(value.value, edit)) return true
		const tags = inValues.get(value) ?? { templates: [], html: htmlTags(value.value) }
		inValues.set(value, tags)
		return ownEdits(tags, [edit], isInSrcSet).length > 0
	}
}

function shifted<One extends Span>(one: One, by: number): One {
	return { ...one, from: one.from - by, to: one.to - by }
}
