import { basename, resolve } from 'node:path'
import type { Command } from 'commander'
import type { CommandContext } from '../command-context.ts'
import type { SiteAnswers } from '../init/site-answers.ts'
import { shellWord } from '../terminal/shell-word.ts'
import { version } from '../version.ts'

interface InitFlags extends Partial<SiteAnswers> {
	readonly yes?: boolean
	readonly json?: boolean
}

/** Adds `blog init`. */
export function addInit(program: Command, { io }: CommandContext): void {
	program
		.command('init')
		.description('Make a folder a blog: a config and a first post.')
		.argument('[dir]', 'folder of the site', '.')
		.option('--title <text>', 'title of the blog (default: name of the folder)')
		.option('--author <name>', 'author of posts that name none')
		.option('--language <tag>', 'language of the posts (default: en)')
		.option('--url <address>', 'where the site will live, such as https://example.com')
		.option('-y, --yes', 'ask nothing')
		.option('--json', 'print an object with what was written and what was there')
		.addHelpText(
			'after',
			'\nOn a terminal it asks, and what options say is proposed; elsewhere it needs\n--yes. No file that is there is changed.\n\nExample: blog init my-blog --title "Field notes" --yes',
		)
		.action(async (dir: string, flags: InitFlags) => {
			const [{ BlogError, dateAt }, { existingSite }, { siteFiles }, { writeNewFiles }] =
				await Promise.all([
					import('@blog/core'),
					import('../init/existing-site.ts'),
					import('../init/site-files.ts'),
					import('../init/write-new-files.ts'),
				])
			const root = resolve(io.cwd, dir)
			const existing = await existingSite(root)
			if (existing !== undefined) {
				const { message, file } = existing
				const kept = file === undefined ? [] : [file]
				io.stderr.write(`${message}\n`)
				if (flags.json) io.stdout.write(`${JSON.stringify({ written: [], kept })}\n`)
				return
			}
			const { title = basename(root), author = '', language = 'en', url = '' } = flags
			const proposed = { title, author, language, url }
			const { terminal } = io
			if (!flags.yes && !terminal)
				throw new BlogError('USAGE', 'Expected a terminal to ask on, or --yes')
			const answers =
				flags.yes || !terminal
					? proposed
					: await (await import('../init/ask.ts')).ask(proposed, terminal)
			const { timeZone } = new Intl.DateTimeFormat().resolvedOptions()
			const files = siteFiles(answers, version, { timeZone, date: dateAt(Date.now(), timeZone) })
			io.deferSignals()
			const { written, kept } = await writeNewFiles(root, files)
			if (flags.json) io.stdout.write(`${JSON.stringify({ written, kept })}\n`)
			else io.stdout.write(written.map((file) => `${file}\n`).join(''))
			if (kept.length > 0) io.stderr.write(`kept as they were: ${kept.join(', ')}\n`)
			if (kept.includes('.gitignore'))
				io.stderr.write('.gitignore should have the lines .blog/ and /public/\n')
			io.stderr.write(`Next: blog dev ${shellWord(dir)} --drafts\n`)
		})
}
