import { lstat, realpath } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import type { Authoring } from '@blog/builder/posts'
import { BlogError, slugify } from '@blog/core'
import { nameProblem } from '../posts/name-problem.ts'

/** Where a new post goes. */
export interface PostPlace {
	/** Absolute. */
	readonly path: string
	/** Folder below the content folder; empty at its root. */
	readonly section: string
	readonly slug: string
	/** Whether its folder hides it. */
	readonly isHidden: boolean
}

/** What an author says of the place of a post. */
export interface PlaceOptions {
	readonly section?: string | undefined
	readonly slug?: string | undefined
	/** A folder with an `index.md`. */
	readonly bundle?: boolean | undefined
	/** `YYYY-MM-DD`, for names that begin with it. */
	readonly day: string
	/** Between name and extension: `.fr`. */
	readonly ending: string
	/** Tells whether the end of a path without extension is read as a language: `/site/content/x.fr`. */
	endsInLanguage(path: string): Promise<boolean>
}

/**
 * Chooses the file of a new post. A name that would make it one of another language gets a hyphen: `x-fr.md`.
 *
 * @param content Absolute path of the content folder.
 * @param root The site's folder.
 * @param main The config's first main section.
 * @param authoring How the site wants it.
 * @throws {BlogError} `USAGE` if there is such a post, the place is outside the content folder, or the site knows no bundles.
 */
export async function postPlace(
	title: string,
	content: string,
	root: string,
	main: string | undefined,
	authoring: Authoring,
	{ section: wanted, slug: written, bundle, day, ending, endsInLanguage }: PlaceOptions,
): Promise<PostPlace> {
	const whole = slugify(written ?? title)
	const problem = nameProblem(whole)
	if (problem) throw new BlogError('USAGE', `${problem}: say another one with --slug`)
	if (bundle && !authoring.hasBundles)
		throw new BlogError('USAGE', 'Unexpected --bundle: a post of this site is a file')
	const section =
		draftSection(wanted, authoring) ??
		authoring.folder ??
		main ??
		(await usualSection(content, content === root))
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

	const last = section.split(/[\\/]/).at(-1)
	const isHidden = last === authoring.draftFolder
	const isDated = !isHidden && (authoring.isDated || last === '_posts')
	const before = isDated ? `${day}-` : ''
	const isOfOther = !bundle && ending === '' && (await endsInLanguage(join(folder, before + whole)))
	const slug = isOfOther ? whole.replace(/\.(?=[^.]*$)/, '-') : whole
	const name = before + slug
	const index = bundle ? `${name}/index${ending}.md` : `${name}${ending}.md`
	const candidates = [
		index,
		`${name}${ending}.markdown`,
		...(ending === '' ? [`${name}.md`, name] : []),
	].map((one) => join(folder, one))
	for (const path of candidates)
		if (await lstat(path).catch(() => undefined))
			throw new BlogError(
				'USAGE',
				`Unexpected name \`${name}\`: ${relative(root, path)} is there already`,
			)
	return { path: join(folder, index), section, slug, isHidden }
}

/** What the author says, with the folder that hides drafts; that of posts is named to have it there. */
function draftSection(
	wanted: string | undefined,
	{ folder, draftFolder }: Authoring,
): string | undefined {
	if (draftFolder === undefined) return wanted
	const [posts, ...above] = (folder ?? '').split('/').reverse()
	const base = above.reverse()
	const names = wanted?.split(/[\\/]/) ?? []
	const isInBase = base.every((name, index) => names[index] === name)
	const whole = isInBase ? names : [...base, ...names]
	const last = whole.at(-1)
	return [...whole, ...(last === posts || last === draftFolder ? [] : [draftFolder])].join('/')
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
