import { resolve } from 'node:path'
import type { Command } from 'commander'
import type { CommandContext } from '../command-context.ts'
import { exitCodeFor } from '../exit-code.ts'
import { findNamedPost } from '../posts/find-post.ts'
import { tellSkipped } from '../posts/tell-skipped.ts'
import { plain } from '../terminal/plain.ts'
import { printDiagnostics } from '../terminal/print-diagnostics.ts'

interface RenameFlags {
	readonly dryRun?: boolean
	readonly json?: boolean
}

/** Adds `blog rename`. */
export function addRename(program: Command, { io, exit }: CommandContext): void {
	program
		.command('rename')
		.description('Give a post another address; links follow, and the old one leads on.')
		.argument('<slug>', 'slug, id, address or file of the post')
		.argument('<new>', 'its new slug')
		.argument('[dir]', 'folder of the site', '.')
		.option('--dry-run', 'say what would change, and change nothing')
		.option('--json', 'print an object')
		.addHelpText(
			'after',
			`
Moves the file, or the folder of a bundle, with its translations; where the
front matter says the address, it is changed there. A post that was published
gets an alias, and a guid, so that feeds do not show it as new. All or nothing.
Says where the old address does not lead on, and which menu still has it.

Example: blog rename helo-world hello-world my-blog`,
		)
		.action(async (slug: string, name: string, dir: string, flags: RenameFlags) => {
			const root = resolve(io.cwd, dir)
			io.progress('reading posts')
			const [
				{ openRenameSite },
				{ checkName },
				{ planRename },
				{ renamingText },
				{ staleMenuText },
			] = await Promise.all([
				import('../rename/rename-site.ts'),
				import('../rename/check-name.ts'),
				import('../rename/plan-rename.ts'),
				import('../rename/renaming-text.ts'),
				import('../rename/stale-menu-text.ts'),
			])
			const site = await openRenameSite(root)
			const { blog, config } = site
			const post = await findNamedPost(slug, blog, { root, cwd: io.cwd, config })
			checkName(post, name)
			io.progress('following links')
			const renaming = await planRename(site, post, name)
			const { moves, addresses, links, withoutRedirect, menu, diagnostics } = renaming
			await printDiagnostics(diagnostics, dir, io)
			exit(exitCodeFor(diagnostics))
			if (diagnostics.length > 0) {
				io.stderr.write('nothing was changed\n')
				return
			}
			if (!flags.dryRun) {
				io.deferSignals()
				const { applyRenaming } = await import('../rename/apply-renaming.ts')
				applyRenaming(root, renaming)
			}
			const gone = withoutRedirect
			const result = { moves, addresses, links, gone, menu, ...(flags.dryRun && { dryRun: true }) }
			io.stdout.write(
				flags.json ? `${JSON.stringify(result)}\n` : renamingText(renaming, flags.dryRun === true),
			)
			for (const { from, to } of gone)
				io.stderr.write(
					`${plain(from)} is gone, and nothing here leads on: redirect it to ${plain(to)} on the host\n`,
				)
			io.stderr.write(staleMenuText(menu))
			tellSkipped(blog, io)
		})
}
