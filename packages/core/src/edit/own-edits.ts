import type { Edit } from './field.ts'
import { spanAround } from './span-around.ts'
import type { Tags } from './tags-in.ts'

/**
 * Finds those edits of HTML and shortcodes that stand where an address is read: in `href` and its like, not in a text, a program or a title that looks like it.
 *
 * @param isInSrcSet An address may be a part of its value.
 */
export function ownEdits(
	{ templates, html }: Tags,
	edits: readonly Edit[],
	isInSrcSet = false,
): readonly Edit[] {
	return edits.filter((edit) => {
		const around = spanAround(templates, edit) ?? spanAround(html, edit)
		if (!around) return false
		const [from, to] = [edit.from - around.from, edit.to - around.from]
		const value = spanAround(around.values, { from, to })
		// An argument without a name: `{{< audio "a.mp3" >}}`.
		if (value === undefined) return around.isTemplate
		const isWhole = value.value.trim().length === to - from
		return around.holds(value) && (isWhole || isInSrcSet || value.value.includes('{'))
	})
}
