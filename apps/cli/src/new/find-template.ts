import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { BlogError, nearestName, reasonOf } from '@blog/core'
import { builtInTemplates } from './built-in-templates.ts'

/** A template, and where it comes from. */
export interface Template {
	readonly text: string
	/** For messages. */
	readonly file: string
}

/**
 * Finds a template: `archetypes/NAME.md` of the site, then a built-in one. Of none that is named Hugo's order counts: that of the
 * section, then `archetypes/default.md`.
 *
 * @param root The site's folder.
 * @throws {BlogError} `USAGE` if there is none of that name.
 */
export async function findTemplate(
	root: string,
	name: string | undefined,
	section: string,
): Promise<Template> {
	const first = section.split('/')[0] ?? ''
	for (const one of name === undefined ? [first, 'post', 'default'] : [name]) {
		if (!/^[\p{L}\p{N}_-]+$/u.test(one)) continue
		const file = `archetypes/${one}.md`
		const text = await readFile(join(root, file), 'utf8').catch((error: NodeJS.ErrnoException) => {
			if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined
			throw new BlogError('IO', `Expected to read ${file}: ${reasonOf(error)}`, { cause: error })
		})
		if (text !== undefined) return { text: text.replace(/^\ufeff/, ''), file }
	}
	const text = builtInTemplates.get(name ?? 'post')
	if (text !== undefined) return { text, file: `template ${name ?? 'post'}` }
	const names = [...builtInTemplates.keys()]
	const near = nearestName(name ?? '', names)
	const advice = near
		? `did you mean ${near}?`
		: `expected ${names.join(', ')}, or a file archetypes/NAME.md`
	throw new BlogError('USAGE', `Unexpected template ${name}, ${advice}`)
}
