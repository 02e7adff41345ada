import { resolve } from 'node:path'
import type { Command } from 'commander'
import type { CommandContext } from '../command-context.ts'
import { EXIT, exitCodeFor } from '../exit-code.ts'
import { findPost } from '../posts/find-post.ts'
import { plain } from '../terminal/plain.ts'
import { printDiagnostics } from '../terminal/print-diagnostics.ts'

interface PublishFlags {
	readonly date?: string
	readonly dryRun?: boolean
	readonly json?: boolean
}

/** Adds `blog publish`. */
export function addPublish(program: Command, { io, exit }: CommandContext): void {
	program
		.command('publish')
		.description('Show a draft; a post gets its `date` now.')
		.argument('<slug>', 'slug, id, address or file of the post')
		.argument('[dir]', 'folder of the site', '.')
		.option('--date <date>', 'instead of now: 2024-10-09, or with a time')
		.option('--dry-run', 'say what would change, and change nothing')
		.option('--json', 'print an object')
		.addHelpText(
			'after',
			`
A post with errors stays a draft. Everything else in its front matter stays as
it is. A draft in _drafts moves to _posts, with the day before its name. A page
or list that has no date gets none without --date.

Example: blog publish hello-world my-blog`,
		)
		.action(async (slug: string, dir: string, flags: PublishFlags) => {
			const [
				{ loadConfig, loadSite, renderContext, tryPost },
				{ publishChanges },
				{ draftMove },
				{ takenAddress },
				{ publishFile },
				{ publicationText },
				{ tryPublication },
				{ dateKeyOf, ownDateKeys },
				{ postName },
				{ dateToEpoch, setFrontMatter },
			] = await Promise.all([
				import('@blog/builder'),
				import('../publish/publish-changes.ts'),
				import('../publish/draft-move.ts'),
				import('../publish/taken-address.ts'),
				import('../publish/publish-file.ts'),
				import('../publish/publication-text.ts'),
				import('../publish/try-publication.ts'),
				import('../posts/date-key.ts'),
				import('../posts/post-name.ts'),
				import('@blog/core'),
			])
			const root = resolve(io.cwd, dir)
			const site = await loadSite(root, { drafts: true, future: true, expired: true })
			const { config, authoring } = await loadConfig(root)
			const name = postName(slug, site.blog, { root, cwd: io.cwd, config })
			const taken = takenAddress(name, site.blog)
			if (taken) {
				await printDiagnostics(taken.errors, dir, io)
				io.stderr.write(`${plain(taken.file)} stays hidden: its address is taken\n`)
				exit(exitCodeFor(taken.errors))
				return
			}
			const post = await findPost(name, site.blog, slug)
			const { timeZone, dateKeys } = config.blog
			const dateKey = await dateKeyOf(authoring, dateKeys, async () => site.blog)
			const publication = publishChanges(post, flags.date, timeZone, {
				hiding: authoring.hiding,
				dateKeys: [...ownDateKeys(dateKeys), dateKey, 'date', ...authoring.dateKeys],
				dateKey,
			})
			const { date, changes } = publication
			const move = date === undefined ? undefined : draftMove(root, post.file, date)
			const { rendered, failure } = await tryPost(site, post, renderContext(site))
			const ofBody = failure ? [failure] : rendered.diagnostics
			const found = [...site.blog.diagnostics, ...ofBody].filter(
				(one) => one.file === post.file && one.severity === 'error',
			)
			if (found.length > 0) {
				await printDiagnostics(found, dir, io)
				io.stderr.write(`${plain(post.file)} has errors and stays a draft\n`)
				exit(exitCodeFor(found))
				return
			}
			const { source: text } = setFrontMatter(post.source, changes, post)
			const { errors, hidden } =
				text === undefined
					? { errors: [] }
					: await tryPublication(root, site.blog, { file: post.file, text, move })
			if (errors.length > 0) {
				await printDiagnostics(errors, dir, io)
				io.stderr.write(
					`${plain(post.file)} stays a draft: published, it would make these errors\n`,
				)
				exit(exitCodeFor(errors))
				return
			}
			if (hidden) {
				await printDiagnostics(hidden.diagnostics, dir, io)
				io.stderr.write(
					`${plain(post.file)} would stay hidden (${hidden.reason}); nothing was changed\n`,
				)
				exit(EXIT.content)
				return
			}
			io.deferSignals()
			const isDry = flags.dryRun === true
			const problems = publishFile(root, post, changes, move, isDry)
			await printDiagnostics(problems, dir, io)
			exit(exitCodeFor(problems))
			if (problems.length > 0) return
			const file = move?.to ?? post.file
			const result = {
				file,
				...(move && { from: move.from }),
				...(date !== undefined && { date }),
				...(isDry && { dryRun: true }),
			}
			io.stdout.write(
				flags.json
					? `${JSON.stringify(result)}\n`
					: `${plain(publicationText(post, publication, move))}${isDry ? ' (not written)' : ''}\n`,
			)
			const { expiryDate } = post
			if (
				expiryDate !== undefined &&
				!config.blog.expired &&
				dateToEpoch(expiryDate, timeZone ?? 'UTC') <= Date.now()
			)
				io.stderr.write(
					`${plain(file)} stays hidden: its \`expiryDate\` is ${expiryDate}. Take that key out of its front matter to show it\n`,
				)
			if (date === undefined || Date.parse(date) <= Date.now()) return
			if (!config.blog.future)
				io.stderr.write(
					`${plain(file)} is hidden until then, and until a build after it; --future shows it\n`,
				)
		})
}
