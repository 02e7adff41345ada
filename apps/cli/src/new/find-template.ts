import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { BlogError, nearestName, reasonOf, withoutByteOrderMark } from '@blog/core'
import { builtInTemplates } from './built-in-templates.ts'

/** A template, and where it comes from. */
export interface Template {
	readonly text: string
	/** For messages. */
	readonly file: string
}

/** What the front matter of a draft has in any case. */
export interface DraftMatter {
	/** The generator or the site calls it so. */
	readonly dateKey: string
	/** What hides it; nothing where its folder does. */
	readonly flags: Readonly<Record<string, boolean>>
}

/**
 * Finds a template: `archetypes/NAME.md` of the site, then a built-in one. Of none that is named Hugo's order counts: that of the
 * section, then `archetypes/default.md`.
 *
 * @param root The site's folder.
 * @param draft Key of the date, and flags that hide the post.
 * @throws {BlogError} `USAGE` if there is none of that name; `IO` if one cannot be read.
 */
export async function findTemplate(
	root: string,
	name: string | undefined,
	section: string,
	{ dateKey, flags }: DraftMatter,
): Promise<Template> {
	const first = section.split('/')[0] ?? ''
	for (const one of name === undefined ? [first, 'post', 'default'] : [name]) {
		if (!/^[\p{L}\p{N}_-]+$/u.test(one)) continue
		const file = `archetypes/${one}.md`
		const text = await ifThere(file, readFile(join(root, file), 'utf8'))
		if (text !== undefined) return { text: withoutByteOrderMark(text), file }
	}
	const written = Object.entries(flags)
		.map(([key, value]) => `${key}: ${value}\n`)
		.join('')
	const found = builtInTemplates.get(name ?? 'post')
	if (found)
		return {
			text: `---\ntitle: {{ title }}\n${dateKey}: {{ date }}\n${written}${found.matter}---\n\n${found.body}`,
			file: `template ${name ?? 'post'}`,
		}
	const names = [...new Set([...(await archetypesIn(root)), ...builtInTemplates.keys()])]
	const near = nearestName(name ?? '', names)
	const advice = `expected ${names.join(', ')}, or a file archetypes/NAME.md${near ? `; did you mean ${near}?` : ''}`
	throw new BlogError('USAGE', `Unexpected template ${name}, ${advice}`)
}

/** Names of the author's own. */
async function archetypesIn(root: string): Promise<readonly string[]> {
	const files = await ifThere('archetypes', readdir(join(root, 'archetypes')))
	return (files ?? []).flatMap((file) => /^([\p{L}\p{N}_-]+)\.md$/u.exec(file)?.[1] ?? []).sort()
}

/** What is read of a file or folder that need not be there; `undefined` if it is not. */
async function ifThere<T>(path: string, read: Promise<T>): Promise<T | undefined> {
	return read.catch((error: NodeJS.ErrnoException) => {
		if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined
		throw new BlogError('IO', `Expected to read ${path}: ${reasonOf(error)}`, { cause: error })
	})
}
