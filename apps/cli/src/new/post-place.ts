import { lstat, realpath } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import { BlogError, slugify } from '@blog/core'
import { nameProblem } from '../name-problem.ts'

/** Where a new post goes. */
export interface PostPlace {
	/** Absolute. */
	readonly path: string
	/** Folder below the content folder; empty at its root. */
	readonly section: string
	readonly slug: string
}

/** What an author says of the place of a post. */
export interface PlaceOptions {
	readonly section?: string | undefined
	readonly slug?: string | undefined
	/** A folder with an `index.md`. */
	readonly bundle?: boolean | undefined
	/** `YYYY-MM-DD`, for the names that Jekyll's `_posts` have. */
	readonly day: string
}

/**
 * Chooses the file of a new post.
 *
 * @param content Absolute path of the content folder.
 * @param root The site's folder.
 * @param main The config's first main section.
 * @throws {BlogError} `USAGE` if there is such a post, or the place is outside the content folder.
 */
export async function postPlace(
	title: string,
	content: string,
	root: string,
	main: string | undefined,
	{ section: wanted, slug: written, bundle, day }: PlaceOptions,
): Promise<PostPlace> {
	const slug = slugify(written ?? title)
	const problem = nameProblem(slug)
	if (problem) throw new BlogError('USAGE', `${problem}: say another one with --slug`)
	const section = wanted ?? main ?? (await usualSection(content, content === root))
	const folder = join(content, section)
	if (
		relative(content, folder).split(sep)[0] === '..' ||
		section.split(/[\\/]/).some((name) => name.startsWith('.') && name !== '.')
	)
		throw new BlogError('USAGE', `Unexpected section ${section}, expected a folder of the content`)
	const real = await realPathOf(folder)
	const realContent = await realPathOf(content)
	if (real !== realContent && !real.startsWith(realContent + sep))
		throw new BlogError(
			'USAGE',
			`Unexpected section ${section}: it leads out of the content folder`,
		)

	const name = section.split(/[\\/]/).at(-1) === '_posts' ? `${day}-${slug}` : slug
	const candidates = [`${name}.md`, `${name}.markdown`, name].map((one) => join(folder, one))
	for (const path of candidates)
		if (await lstat(path).catch(() => undefined))
			throw new BlogError(
				'USAGE',
				`Unexpected name \`${name}\`: ${relative(root, path)} is there already`,
			)
	const path = bundle ? join(folder, name, 'index.md') : join(folder, `${name}.md`)
	return { path, section, slug }
}

/** The first folder of posts that is there. */
async function usualSection(content: string, isBare: boolean): Promise<string> {
	for (const name of ['posts', 'post', 'blog', 'articles', '_posts'])
		if ((await lstat(join(content, name)).catch(() => undefined))?.isDirectory()) return name
	return isBare ? '' : 'posts'
}

/** The real path, also of what does not exist yet. */
async function realPathOf(path: string): Promise<string> {
	try {
		return await realpath(path)
	} catch {
		const parent = dirname(path)
		return parent === path ? path : join(await realPathOf(parent), relative(parent, path))
	}
}
