import { type Diagnostic, type Post, parsePost } from '@blog/core'
import type { ResolvedConfig } from '../../config/resolved-config.ts'

/** Makes a function that tells whether two texts of a file are the same post, but for what a finding says. */
export function samePosts(config: ResolvedConfig, content: string) {
	const options = { ...config.blog, content }
	const parse = (text: string, file: string) => parsePost(text, { ...options, file })

	return async (before: string, after: string, { file, rule }: Diagnostic): Promise<boolean> => {
		const [old, now] = [await parse(before, file), await parse(after, file)]
		return (
			old.post !== undefined &&
			now.post !== undefined &&
			now.diagnostics.length <= old.diagnostics.length &&
			essence(old.post, rule) === essence(now.post, rule)
		)
	}
}

/** Everything but places, and what the rule is there to change: how a date or an address is written. */
function essence(post: Post<unknown>, rule: string): string {
	const isDate = rule === 'date-not-iso'
	const links = rule === 'link-redirected' ? post.links.map(({ text }) => text) : post.links
	const left = new Set(['line', 'column', 'hash', ...(isDate ? ['data'] : [])])
	return JSON.stringify({ ...post, links }, (key, value: unknown) =>
		left.has(key) ? undefined : value,
	)
}
