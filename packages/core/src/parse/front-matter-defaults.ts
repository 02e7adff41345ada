import { postsFolder } from './posts-folder.ts'
import type { FrontMatter } from './read-front-matter.ts'

/** Keys that files have unless their own front matter says otherwise. */
export interface FrontMatterDefaults {
	/** Of which files: a folder or file, `*` for any name. Default: of all. */
	readonly path?: string
	/** Of files in `_posts`, in `_drafts`, or of the others. Default: of all. */
	readonly kind?: 'posts' | 'drafts' | 'pages'
	readonly values: Readonly<Record<string, unknown>>
}

/**
 * Lays front matter over the defaults of its file; the more a default says of which files it is for, the more it counts.
 *
 * @param file Path of the file.
 * @see https://jekyllrb.com/docs/configuration/front-matter-defaults/
 */
export function withDefaults(
	frontMatter: FrontMatter,
	file: string,
	defaults: readonly FrontMatterDefaults[] = [],
): FrontMatter {
	if (defaults.length === 0 || frontMatter.failed) return frontMatter
	const of = defaults
		.filter((one) => isOf(file, one))
		.sort((a, b) => gravityOf(a) - gravityOf(b))
		.map(({ values }) => values)
	if (of.length === 0) return frontMatter
	return { ...frontMatter, values: Object.assign(Object.create(null), ...of, frontMatter.values) }
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
	const parts = pattern.split('*').map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, '\\$&'))
	return new RegExp(`^${parts.join('.*')}$`).test(segment)
}

function gravityOf({ path = '', kind }: FrontMatterDefaults): number {
	return path.length * 2 + (kind === undefined ? 0 : 1)
}
