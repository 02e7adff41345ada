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
	readonly language?: string
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
			new Option(
				'-t, --template <template>',
				'what it begins with, or NAME of archetypes/NAME.md (default: the archetype of the section or the site, else post)',
			)
				.choices([...builtInTemplates.keys()])
				// One of the site's own is none of these.
				.argParser(String),
		)
		.option('--section <folder>', 'folder below the content folder (default: that of the posts)')
		.option('--slug <slug>', 'name of the file (default: made of the title)')
		.option('--bundle', 'make a folder with an index.md, for images beside it')
		.option('--language <tag>', 'language of the post (default: that of the site)')
		.option('--no-edit', 'do not open the editor that $VISUAL or $EDITOR names')
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
				{ contentFolder, foldersOf, generatorTitles, loadConfig, loadPosts },
				{ findTemplate },
				{ languagePlace },
				{ postPlace },
				{ expandTemplate },
				{ dateKeyOf },
			] = await Promise.all([
				import('@blog/core'),
				import('@blog/builder/posts'),
				import('../new/find-template.ts'),
				import('../new/language-place.ts'),
				import('../new/post-place.ts'),
				import('../new/expand-template.ts'),
				import('../posts/date-key.ts'),
			])
			const title = written
				.toWellFormed()
				.replace(/[\s\p{Cc}\p{Co}]+/gu, ' ')
				.trim()
			if (title === '') throw new BlogError('USAGE', 'Expected a title')
			const root = resolve(io.cwd, dir)
			const { config, authoring, generator } = await loadConfig(root)
			const date = dateAt(Date.now(), config.blog.timeZone ?? 'UTC')
			const { slug: wanted, section: folder, bundle } = flags
			const { content, ending } = await languagePlace(
				root,
				await contentFolder(root, config),
				await foldersOf(root, config),
				config.blog,
				flags.language,
			)
			const place = await postPlace(
				title,
				content,
				root,
				config.blog.mainSections?.[0],
				authoring,
				{ ...{ slug: wanted, section: folder, bundle, day: date.slice(0, 10), ending } },
			)
			const { path, section, slug, isHidden } = place
			const { key, hides } = authoring.hiding
			const draft = {
				dateKey: await dateKeyOf(authoring, config.blog.dateKeys, () => loadPosts(root)),
				flags: isHidden ? {} : { [key]: hides },
			}
			const template = await findTemplate(root, flags.template, section, draft)
			const text = await expandTemplate(
				template.text,
				{ title, date, name: slug, section },
				template.file,
				draft,
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
			if (!authoring.knowsDrafts && generator && io.level !== 'quiet')
				io.stderr.write(
					`${generatorTitles[generator]} itself knows no drafts: it publishes the post, unless code of the site leaves out what has \`${key}: ${hides}\`\n`,
				)
			const editor = io.env.VISUAL || io.env.EDITOR
			if (!flags.edit || !editor || !io.stdout.isTTY || !io.terminal) return
			const { openEditor } = await import('../new/open-editor.ts')
			await openEditor(editor, path)
		})
}
