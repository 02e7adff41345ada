import type { Blog, Diagnostic } from '@blog/core'
import { report } from '../diagnostics/rules.ts'

/**
 * Makes errors of what is told of layouts for which most posts are left out: a site without its posts is not what was meant.
 *
 * @param told Of the config.
 */
export function withLeftOutPosts(
	told: readonly Diagnostic[],
	{ posts, unlisted, skipped }: Pick<Blog<unknown>, 'posts' | 'unlisted' | 'skipped'>,
): readonly Diagnostic[] {
	const layouts = skipped.flatMap(({ layout }) => layout ?? [])
	const shown = posts.length + unlisted.length
	if (layouts.length <= shown) return told
	const all = layouts.length + shown
	return told.map((one) => {
		const count = layouts.filter((layout) => layout === one.file).length
		if (count === 0 || one.rule !== 'generator-setting-unread') return one
		const { file, line, column, message } = one
		const place = line === undefined ? undefined : { line, column: column ?? 1 }
		const hint = `${count} of ${all} posts are left out for it. ${one.hint ?? ''}`.trim()
		return report('generator-folder-unknown', file, message, { place, hint })
	})
}
