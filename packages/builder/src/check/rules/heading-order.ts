import type { Diagnostic, Post } from '@blog/core'
import { report } from '../../diagnostics/rules.ts'
import type { Finder } from '../checked-site.ts'

/**
 * Finds headings of the first level below the title, which is one itself, and headings that leave out a level. Each once a post:
 * who mends the first one sees the others.
 */
export const headingOrder: Finder = ({ entries }) =>
	entries.flatMap((post) => [...titlesAgain(post), ...leftOut(post)])

function titlesAgain({ file, headings }: Post<unknown>): readonly Diagnostic[] {
	const [first, ...others] = headings.filter(({ depth }) => depth === 1)
	if (!first) return []
	const rest = others.length === 0 ? '' : `, like ${others.length} more below`
	const message = `Unexpected heading of level 1, “${first.text}”${rest}: the title is the one that a page has`
	const hint = 'Write `##` instead of `#`, and one `#` more before the headings below it.'
	return [report('heading-first-level', file, message, { place: placeOf(first), hint })]
}

function leftOut({ file, headings }: Post<unknown>): readonly Diagnostic[] {
	// Above the first one is the title. Who begins with the third level and stays there has the look of it in mind.
	for (const [index, heading] of headings.entries()) {
		const before = headings[index - 1]
		if (before === undefined || heading.depth <= before.depth + 1) continue
		const message = `Unexpected heading of level ${heading.depth}, “${heading.text}”, after one of level ${before.depth}`
		const hint = `Write \`${'#'.repeat(before.depth + 1)}\` before it: programs that read pages aloud count the levels.`
		return [report('heading-level-skipped', file, message, { place: placeOf(heading), hint })]
	}
	return []
}

function placeOf({ line }: Post['headings'][number]) {
	return { line, column: 1 }
}
