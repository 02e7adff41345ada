import { writeFile } from 'node:fs/promises'
import { dirname, relative, resolve } from 'node:path'
import {
	contentFolder,
	foldersOf,
	generatorTitles,
	loadConfig,
	loadPosts,
} from '@blog/builder/posts'
import { BlogError, dateAt, reasonOf } from '@blog/core'
import { makeFolder } from '@blog/core/node'
import { dateKeyOf } from '../posts/date-key.ts'
import type { CommandIO } from '../terminal/io.ts'
import { expandTemplate } from './expand-template.ts'
import { findTemplate } from './find-template.ts'
import { languagePlace } from './language-place.ts'
import { postPlace } from './post-place.ts'

/** What an author says of a new post besides its title. */
export interface NewFlags {
	readonly template?: string
	readonly section?: string
	readonly slug?: string
	readonly bundle?: boolean
	readonly language?: string
	readonly edit: boolean
	readonly json?: boolean
}

/**
 * Writes a draft where the site has its posts, and opens it.
 *
 * @param dir The site's folder.
 * @throws {BlogError} `USAGE` if the title is empty, or there is such a post; `IO` if it cannot be written.
 */
export async function beginPost(
	written: string,
	dir: string,
	flags: NewFlags,
	io: CommandIO,
): Promise<void> {
	const root = resolve(io.cwd, dir)
	const { config, authoring, generator } = await loadConfig(root)
	const title = titleOf(written)
	const date = dateAt(Date.now(), config.blog.timeZone ?? 'UTC')
	const { content, ending } = await languagePlace(
		root,
		await contentFolder(root, config),
		await foldersOf(root, config),
		config.blog,
		flags.language,
	)
	const main = config.blog.mainSections?.[0]
	const { path, section, slug, isHidden } = await postPlace(title, content, root, main, authoring, {
		slug: flags.slug,
		section: flags.section,
		bundle: flags.bundle,
		day: date.slice(0, 10),
		ending,
	})
	const { key, hides } = authoring.hiding
	const draft = {
		dateKey: await dateKeyOf(authoring, config.blog.dateKeys, () => loadPosts(root)),
		flags: isHidden ? {} : { [key]: hides },
	}
	const { text, file } = await findTemplate(root, flags.template, section, draft)
	const context = { title, date, name: slug, section }
	io.deferSignals()
	await writeNew(path, await expandTemplate(text, context, file, draft))
	io.stdout.write(
		flags.json
			? `${JSON.stringify({ path, slug, title, date, template: file })}\n`
			: `${relative(io.cwd, path)}\n`,
	)
	if (!authoring.knowsDrafts && generator && io.level !== 'quiet')
		io.stderr.write(
			`${generatorTitles[generator]} itself knows no drafts: it publishes the post, unless code of the site leaves out what has \`${key}: ${hides}\`\n`,
		)
	if (flags.edit) await edit(path, io)
}

/** On one line, without what cannot be seen. */
function titleOf(written: string): string {
	const title = written
		.toWellFormed()
		.replace(/[\s\p{Cc}\p{Co}]+/gu, ' ')
		.trim()
	if (title === '') throw new BlogError('USAGE', 'Expected a title')
	return title
}

async function writeNew(path: string, text: string): Promise<void> {
	try {
		makeFolder(dirname(path))
		await writeFile(path, text, { flag: 'wx' })
	} catch (cause) {
		throw new BlogError('IO', `Expected to write ${path}: ${reasonOf(cause)}`, { cause })
	}
}

/** Only who sits at a terminal has an editor. */
async function edit(path: string, { env, stdout, terminal }: CommandIO): Promise<void> {
	const editor = env.VISUAL || env.EDITOR
	if (!editor || !stdout.isTTY || !terminal) return
	const { openEditor } = await import('./open-editor.ts')
	await openEditor(editor, path)
}
