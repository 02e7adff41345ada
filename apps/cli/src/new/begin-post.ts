import { writeFile } from 'node:fs/promises'
import { dirname, relative, resolve, sep } from 'node:path'
import {
	contentFolder,
	foldersOf,
	generatorTitles,
	loadConfig,
	loadPosts,
} from '@blog/builder/posts'
import { BlogError, dateAt, frontMatterSyntax, type Post, reasonOf } from '@blog/core'
import { makeFolder } from '@blog/core/node'
import { dateKeyOf } from '../posts/date-key.ts'
import type { CommandIO } from '../terminal/io.ts'
import { expandTemplate } from './expand-template.ts'
import { findTemplate } from './find-template.ts'
import { futurePost } from './future-post.ts'
import { languagePlace } from './language-place.ts'
import { postPlace } from './post-place.ts'
import { endsInLanguage, readName } from './read-name.ts'

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
	const whole = await contentFolder(root, config)
	const below = (path: string) => relative(root, path).replaceAll(sep, '/')
	const naming = { ...config.blog, content: below(whole) }
	const { language, content, ending } = await languagePlace(
		root,
		whole,
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
		endsInLanguage: (path) => endsInLanguage(below(path), naming),
	})
	const postFile = below(path)
	const { key, hides } = authoring.hiding
	const draft = {
		dateKey: await dateKeyOf(authoring, config.blog.dateKeys, () => loadPosts(root)),
		flags: isHidden ? {} : { [key]: hides },
	}
	const { text, file } = await findTemplate(root, flags.template, section, draft)
	const values = { title, date, name: slug, section }
	const matterFile = { file, frontMatterSyntax: frontMatterSyntax(config.blog.urls) }
	const source = expandTemplate(text, values, matterFile, draft)
	const read = await readName(postFile, naming)
	const meant = { slug, language }
	io.deferSignals()
	await orReason(path, () => makeFolder(dirname(path)))
	const post =
		flags.json || isOther(read, meant) ? await futurePost(root, postFile, source) : undefined
	await orReason(path, () => writeFile(path, source, { flag: 'wx' }))
	if (flags.json) {
		const said = { ...meant, ...read, date, ...saidOf(post) }
		io.stdout.write(`${JSON.stringify({ path, title, ...said, template: file })}\n`)
	} else io.stdout.write(`${relative(io.cwd, path)}\n`)
	if (post && isOther(post, meant) && io.level !== 'quiet')
		io.stderr.write(
			`${postFile} is the post \`${post.slug}\` at ${post.url}${post.language === language ? '' : `, in ${post.language}`}\n`,
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

type Named = Partial<Pick<Post, 'slug' | 'language'>>

function isOther(one: Named, meant: Named): boolean {
	return one.slug !== meant.slug || one.language !== meant.language
}

/** What is known of a post only from its site. */
function saidOf(post: Post<unknown> | undefined): object {
	if (!post) return {}
	const { slug, language, url, date } = post
	return { slug, language, url, ...(date !== undefined && { date }) }
}

async function orReason(path: string, write: () => unknown): Promise<void> {
	try {
		await write()
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
