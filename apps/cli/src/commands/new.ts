import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, relative, resolve } from 'node:path'
import { type Command, Option } from 'commander'
import type { CommandContext } from '../command-context.ts'
import { builtInTemplates } from '../new/built-in-templates.ts'

interface NewFlags {
	readonly template?: string
	readonly section?: string
	readonly slug?: string
	readonly bundle?: boolean
	readonly edit: boolean
	readonly json?: boolean
}

/** Adds `blog new`. */
export function addNew(program: Command, { io }: CommandContext): void {
	program
		.command('new')
		.description('Begin a post: a draft, opened in your editor.')
		.argument('<title>', 'title of the post')
		.argument('[dir]', 'folder of the site', '.')
		.addOption(
			new Option('-t, --template <template>', 'what it begins with, or NAME of archetypes/NAME.md')
				.choices([...builtInTemplates.keys()])
				// One of the site's own is none of these.
				.argParser(String),
		)
		.option('--section <folder>', 'folder below the content folder (default: that of the posts)')
		.option('--slug <slug>', 'name of the file (default: made of the title)')
		.option('--bundle', 'a folder with an index.md, for images beside it')
		.option('--no-edit', 'do not open $VISUAL or $EDITOR')
		.option('--json', 'print an object')
		.addHelpText(
			'after',
			`
Prints the path of the file. Nothing is overwritten. The editor opens on
a terminal.

Example: blog new "Caches, and what they hide" my-blog --template rfc`,
		)
		.action(async (written: string, dir: string, flags: NewFlags) => {
			const [
				{ BlogError, dateAt, reasonOf },
				{ contentFolder, loadConfig },
				{ findTemplate },
				{ postPlace },
				{ expandTemplate },
			] = await Promise.all([
				import('@blog/core'),
				import('@blog/builder/posts'),
				import('../new/find-template.ts'),
				import('../new/post-place.ts'),
				import('../new/expand-template.ts'),
			])
			const title = written
				.toWellFormed()
				.replace(/[\s\p{Cc}\p{Co}]+/gu, ' ')
				.trim()
			if (title === '') throw new BlogError('USAGE', 'Expected a title')
			const root = resolve(io.cwd, dir)
			const { config } = await loadConfig(root)
			const date = dateAt(Date.now(), config.blog.timeZone ?? 'UTC')
			const { slug: wanted, section: folder, bundle } = flags
			const place = await postPlace(
				title,
				await contentFolder(root, config),
				root,
				config.blog.mainSections?.[0],
				{
					...{ slug: wanted, section: folder, bundle, day: date.slice(0, 10) },
				},
			)
			const { path, section, slug } = place
			const template = await findTemplate(root, flags.template, section)
			const text = await expandTemplate(
				template.text,
				{ title, date, name: slug, section },
				template.file,
			)
			io.deferSignals()
			try {
				await mkdir(dirname(path), { recursive: true })
				await writeFile(path, text, { flag: 'wx' })
			} catch (cause) {
				throw new BlogError('IO', `Expected to write ${path}: ${reasonOf(cause)}`, {
					cause,
				})
			}
			const shown = relative(io.cwd, path)
			io.stdout.write(
				flags.json
					? `${JSON.stringify({ path, slug, title, date, template: template.file })}\n`
					: `${shown}\n`,
			)
			const editor = io.env.VISUAL || io.env.EDITOR
			if (!flags.edit || !editor || !io.stdout.isTTY || !io.terminal) return
			const { openEditor } = await import('../new/open-editor.ts')
			await openEditor(editor, path)
		})
}
