import type { Diagnostic, Post } from '@blog/core'
import { fixedRules } from '../../diagnostics/rules.ts'
import type { LoadedSite } from '../../site/load-site.ts'
import { type IgnoredRule, ignoredRules } from './ignore-comments.ts'
import { postSettings } from './post-settings.ts'
import { isRuleSetting } from './rule-settings.ts'

/** What is left of some diagnostics, and what of posts has changed them. */
export interface Settled {
	readonly diagnostics: readonly Diagnostic[]
	/** Comments that have turned something off. */
	readonly comments: ReadonlySet<IgnoredRule>
	/** Rules that front matter has changed, as `file\0rule`. */
	readonly keys: ReadonlySet<string>
	ignoredIn(post: Post<unknown>): readonly IgnoredRule[]
}

/**
 * Leaves out what somebody has turned off, and takes other findings as gravely as somebody wants, but for those of rules that no setting changes. A comment comes before the front
 * matter, that before the config. Of posts without findings nothing is read.
 */
export function settleDiagnostics(
	diagnostics: readonly Diagnostic[],
	{ blog, config }: Pick<LoadedSite, 'blog' | 'config'>,
): Settled {
	const { rules } = config.check
	const all =
		diagnostics.length === 0 ? [] : [...blog.posts, ...blog.unlisted, ...blog.pages, ...blog.lists]
	const posts = new Map(all.map((post) => [post.file, post]))
	const comments = new Set<IgnoredRule>()
	const keys = new Set<string>()
	const known = new Map<Post<unknown>, readonly IgnoredRule[]>()

	function ignoredIn(post: Post<unknown>): readonly IgnoredRule[] {
		const ignored = known.get(post) ?? ignoredRules(post)
		known.set(post, ignored)
		return ignored
	}

	function settle(diagnostic: Diagnostic): readonly Diagnostic[] {
		const { rule, file } = diagnostic
		if (fixedRules.has(rule)) return [diagnostic]
		const post = posts.get(file)
		const comment = post && commentFor(diagnostic, ignoredIn(post))
		if (comment) {
			comments.add(comment)
			return []
		}
		const own = post && postSettings(post).get(rule)
		if (own !== undefined) keys.add(`${file}\0${rule}`)
		const setting = isRuleSetting(own) ? own : Object.hasOwn(rules, rule) ? rules[rule] : undefined
		if (setting === 'off') return []
		return [setting === undefined ? diagnostic : { ...diagnostic, severity: setting }]
	}

	return { diagnostics: diagnostics.flatMap(settle), comments, keys, ignoredIn }
}

function commentFor(
	{ rule, line }: Diagnostic,
	ignored: readonly IgnoredRule[],
): IgnoredRule | undefined {
	if (line === undefined) return undefined
	return ignored.find((one) => one.rule === rule && one.place.line <= line && line <= one.end)
}
