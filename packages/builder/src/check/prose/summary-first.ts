import type { Diagnostic, Post } from '@blog/core'
import { report } from '../../diagnostics/rules.ts'

const summary = /^(?:executive )?(?:summary|abstract|tl;?dr|in short|overview)\b/i
const rfc = /^rfcs?$/i

/** Finds an RFC (by its tags, category, section or title) that does not begin with a summary: a reader decides by it whether to read on. */
export function summaryFirst(post: Post<unknown>): readonly Diagnostic[] {
	const { file, title, section, tags, categories, description, headings, data, tree } = post
	const isRfc =
		[section, ...tags, ...categories].some((name) => rfc.test(name)) || /^RFC\b/.test(title)
	if (
		post.kind === 'list' ||
		!isRfc ||
		description !== '' ||
		Object.hasOwn(Object(data), 'summary')
	)
		return []
	const [first] = headings
	if (first !== undefined && summary.test(first.text)) return []
	const [block] = tree.children
	const place = block?.position?.start
	const message = 'Expected a summary first: this is an RFC, and its first part is none'
	const hint =
		'Begin with `## Summary`, what is proposed and why in a few sentences, or write a `description`.'
	return [report('prose-summary-missing', file, message, { place, hint })]
}
