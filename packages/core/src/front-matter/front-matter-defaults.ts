import { escapeExpression } from '../escape-expression.ts'
import { isMap } from './is-map.ts'
import { type JekyllScope, type ScopedEntries, type ScopedFile, scopeOf } from './jekyll-scope.ts'
import { knownKeys } from './known-keys.ts'
import { type PageTarget, type TargetedPage, targetOf } from './page-target.ts'
import { postsFolder } from './posts-folder.ts'
import type { FrontMatter } from './read-front-matter.ts'

/** Keys that files have unless their own front matter says otherwise. */
export interface FrontMatterDefaults {
	/** Of which files: a folder or file, `*` for any name. Default: of all. */
	readonly path?: string
	/** Of files in `_posts`, in `_drafts`, or of the others. Default: of all. */
	readonly kind?: 'posts' | 'drafts' | 'pages'
	/** Of which pages, as Hugo says it. Default: of all. */
	readonly target?: PageTarget
	/** Of which files, as Jekyll says it. Default: of all. */
	readonly scope?: JekyllScope
	readonly values: Readonly<Record<string, unknown>>
	/** Whether all others count over it, whatever it says of which files: the config of a generator says it. Default false. */
	readonly isOfGenerator?: boolean
}

/** A file, as what says which files defaults are for sees it. */
export interface DefaultsFile {
	readonly page: () => TargetedPage
	readonly scoped: () => ScopedFile
}

/**
 * Makes a lookup of the defaults of a file: the more one says of which files it is for, the more it counts; of equals the last.
 *
 * @param entries What there is, for patterns of scopes.
 * @see https://jekyllrb.com/docs/configuration/front-matter-defaults/
 */
export function defaultsFinder(
	defaults: readonly FrontMatterDefaults[],
	entries: () => ScopedEntries,
): (file: string, views: DefaultsFile) => readonly FrontMatterDefaults[] {
	const tests = defaults
		.toSorted((a, b) => rankOf(a) - rankOf(b) || gravityOf(a) - gravityOf(b))
		.map((one) => ({
			one,
			isTargeted: one.target && targetOf(one.target),
			isScoped: one.scope && scopeOf(one.scope, entries),
		}))
	return (file, { page, scoped }) =>
		tests.flatMap(({ one, isTargeted, isScoped }) =>
			isOf(file, one) && (isTargeted?.(page()) ?? true) && (isScoped?.(scoped()) ?? true)
				? [one]
				: [],
		)
}

/** Lays front matter over its defaults, of which the last counts; keys are compared without regard to case, and own `params` are keys too. */
export function withDefaults(
	frontMatter: FrontMatter,
	defaults: readonly FrontMatterDefaults[],
): FrontMatter {
	if (defaults.length === 0 || frontMatter.failed) return frontMatter
	const { params, ...own } = frontMatter.values
	const taken = new Set(
		[...Object.keys(own), ...(isMap(params) ? Object.keys(params) : [])].map(lower),
	)
	const names = new Map<string, string>()
	const values: Record<string, unknown> = Object.create(null)
	for (const [key, value] of defaults.flatMap((one) => Object.entries(one.values))) {
		const name = lower(key)
		if (taken.has(name)) continue
		const before = names.get(name) ?? knownKeys.get(name) ?? key
		names.set(name, before)
		values[before] = value
	}
	return { ...frontMatter, values: Object.assign(values, frontMatter.values) }
}

function lower(key: string): string {
	return key.toLowerCase()
}

function isOf(file: string, { path = '', kind }: FrontMatterDefaults): boolean {
	return (kind === undefined || kind === (postsFolder(file) ?? 'pages')) && isBelow(file, path)
}

function isBelow(file: string, path: string): boolean {
	const names = path.split('/').filter(Boolean)
	const segments = file.split('/')
	return names.every((name, at) => isNamed(segments[at] ?? '', name))
}

function isNamed(segment: string, pattern: string): boolean {
	if (!pattern.includes('*')) return segment === pattern
	const parts = pattern.split('*').map(escapeExpression)
	return new RegExp(`^${parts.join('.*')}$`).test(segment)
}

function rankOf({ isOfGenerator = false }: FrontMatterDefaults): number {
	return isOfGenerator ? 0 : 1
}

function gravityOf({ path, kind, scope }: FrontMatterDefaults): number {
	const type = kind ?? scope?.type
	return (path ?? scope?.path ?? '').length * 2 + (type === undefined ? 0 : 1)
}
