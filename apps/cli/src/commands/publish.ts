import { resolve } from 'node:path'
import type { Command } from 'commander'
import type { CommandContext } from '../command-context.ts'
import { exitCodeFor } from '../exit-code.ts'
import { findPost } from '../find-post.ts'
import { printDiagnostics } from '../print-diagnostics.ts'

interface PublishFlags {
	readonly date?: string
	readonly dryRun?: boolean
	readonly json?: boolean
}

/** Adds `blog publish`. */
export function addPublish(program: Command, { io, exit }: CommandContext): void {
	program
		.command('publish')
		.description('Make a draft a post: `draft` off, `date` now.')
		.argument('<slug>', 'slug, id or URL of the post')
		.argument('[dir]', 'folder of the site', '.')
		.option('--date <date>', 'instead of now: 2024-10-09, or with a time')
		.option('--dry-run', 'say what would change, and change nothing')
		.option('--json', 'print an object')
		.addHelpText(
			'after',
			`
A post with errors stays a draft. Everything else in its front matter stays as
it is.

Example: blog publish hello-world my-blog`,
		)
		.action(async (slug: string, dir: string, flags: PublishFlags) => {
			const [{ loadConfig, loadSite, renderContext }, { publishChanges }, { changeSource }] =
				await Promise.all([
					import('@blog/builder'),
					import('../publish/publish-changes.ts'),
					import('../change-source.ts'),
				])
			const root = resolve(io.cwd, dir)
			const site = await loadSite(root, { drafts: true, future: true, expired: true })
			const post = await findPost(slug, site.blog)
			const { file } = post
			const date = publishChanges(post, flags.date, site.config.blog.timeZone)
			const rendered = await site.renderer.render(post, renderContext(site))
			const found = [...site.blog.diagnostics, ...rendered.diagnostics].filter(
				(one) => one.file === file && one.severity === 'error',
			)
			if (found.length > 0) {
				await printDiagnostics(found, dir, io)
				io.stderr.write(`${file} has errors and stays a draft\n`)
				exit(exitCodeFor(found))
				return
			}
			io.deferSignals()
			const problems = changeSource(root, file, date.changes, flags.dryRun === true)
			await printDiagnostics(problems, dir, io)
			exit(exitCodeFor(problems))
			if (problems.length > 0) return
			const result = { file, date: date.date, ...(flags.dryRun && { dryRun: true }) }
			if (flags.json) io.stdout.write(`${JSON.stringify(result)}\n`)
			else
				io.stdout.write(
					`${file}: draft: false, date: ${date.date}${flags.dryRun ? ' (not written)' : ''}\n`,
				)
			if (Date.parse(date.date) <= Date.now()) return
			const { config } = await loadConfig(root)
			if (!config.blog.future)
				io.stderr.write(
					`${file} is hidden until then, and until a build after it; --future shows it\n`,
				)
		})
}
