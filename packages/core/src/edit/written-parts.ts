import { lazily } from '../lazily.ts'
import type { Edit } from './field.ts'
import { templateTags } from './template-tags.ts'

const literal = /(["'])((?:(?!\1)[^\\])+)\1/g

/**
 * Makes the function that finds the part of an address that is written out where a template makes the rest: what stands behind a tag, as in `{{ site.baseurl }}/a/`, or the text in it, as
 * in `{{ "/a/" | relative_url }}`. The source is read once for all of them.
 *
 * @returns Takes the address as the template makes it, and the new one.
 */
export function writtenParts(written: string): (url: string, wanted: string) => readonly Edit[] {
	const parts = lazily(() => partsIn(written))
	return (url, wanted) => {
		if (parts().size === 0) return []
		const edits: Edit[] = []
		for (let start = url.length - 2; start >= 0; start--) {
			const part = url.slice(start)
			if (!wanted.startsWith(url.slice(0, start))) continue
			for (const from of parts().get(part) ?? [])
				edits.push({ from, to: from + part.length, text: wanted.slice(start) })
		}
		return edits.sort((a, b) => a.from - b.from)
	}
}

/** Where each part stands. */
function partsIn(written: string): ReadonlyMap<string, readonly number[]> {
	const parts = new Map<string, number[]>()
	for (const { text, index } of templateTags(written)) {
		const end = index + text.length
		const behind = /^[^\s"'<>()\]`{]+/.exec(written.slice(end))?.[0] ?? ''
		const inside = [...text.matchAll(literal)].map((found) => ({
			part: found[2] as string,
			from: index + found.index + 1,
		}))
		for (const { part, from } of behind === '' ? inside : [{ part: behind, from: end }])
			if (!parts.get(part)?.push(from)) parts.set(part, [from])
	}
	return parts
}
