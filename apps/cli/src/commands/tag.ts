import { resolve } from 'node:path'
import type { Command } from 'commander'
import type { CommandContext } from '../command-context.ts'
import { exitCodeFor } from '../exit-code.ts'
import { loadPosts } from '../posts/load-posts.ts'
import { tellSkipped } from '../posts/tell-skipped.ts'
import { plain } from '../terminal/plain.ts'
import { printDiagnostics } from '../terminal/print-diagnostics.ts'
import { helpDescription } from './help.ts'

interface ChangeFlags {
	readonly dryRun?: boolean
	readonly json?: boolean
}

const all = { drafts: true, future: true, expired: true }

/** Adds `blog tag`. */
export function addTag(program: Command, context: CommandContext): void {
	const { io } = context
	const tag = program
		.command('tag')
		.description('List the tags, or change them in every post.')
		.helpCommand('help [command]', helpDescription)
	tag
		.command('list')
		.description('List the tags with their posts, drafts too, the most used first.')
		.argument('[dir]', 'folder of the site', '.')
		.option('--json', 'print an array')
		.action(async (dir: string, flags: { readonly json?: boolean }) => {
			const blog = await loadPosts(io, dir, all)
			const tags = blog
				.terms('tags')
				.map(({ name, slug, url, posts }) => ({ name, slug, url, posts: posts.length }))
				.sort((a, b) => b.posts - a.posts)
			if (flags.json) io.stdout.write(`${JSON.stringify(tags)}\n`)
			else io.stdout.write(tags.map((one) => `${one.posts}\t${plain(one.name)}\n`).join(''))
			tellSkipped(blog, io)
		})
	withChange(tag.command('rename').description('Give a tag another name.'))
		.argument('<old>', 'tag, in any case')
		.argument('<new>', 'its new name')
		.argument('[dir]', 'folder of the site', '.')
		.addHelpText('after', '\nExample: blog tag rename golang Go my-blog')
		.action((old: string, to: string, dir: string, flags: ChangeFlags) =>
			retag(context, [old], to, dir, flags),
		)
	withChange(tag.command('merge').description('Make one tag of several.'))
		.argument('<tags...>', 'tags that go, in any case')
		.requiredOption('--into <tag>', 'the tag that stays, or a new one; it has to be said')
		.option('--dir <dir>', 'folder of the site', '.')
		.addHelpText('after', '\nExample: blog tag merge golang go-lang --into Go --dir my-blog')
		.action((tags: readonly string[], flags: ChangeFlags & { into: string; dir: string }) =>
			retag(context, tags, flags.into, flags.dir, flags),
		)
}

function withChange(command: Command): Command {
	return command
		.option('--dry-run', 'say what would change, and change nothing')
		.option('--json', 'print an object')
}

async function retag(
	{ io, exit }: CommandContext,
	from: readonly string[],
	to: string,
	dir: string,
	{ dryRun = false, json = false }: ChangeFlags,
): Promise<void> {
	io.progress('reading posts')
	const [
		{ loadConfig },
		{ openRenameSite },
		{ checkTags },
		{ planRetag },
		{ applyRenaming },
		{ retaggingText },
		{ staleMenuText },
	] = await Promise.all([
		import('@blog/builder/posts'),
		import('../rename/rename-site.ts'),
		import('../tag/check-tags.ts'),
		import('../tag/plan-retag.ts'),
		import('../rename/apply-renaming.ts'),
		import('../tag/retagging-text.ts'),
		import('../rename/stale-menu-text.ts'),
	])
	const root = resolve(io.cwd, dir)
	const site = await openRenameSite(root)
	const { blog } = site
	const { config } = await loadConfig(root)
	checkTags(blog, from, to, config.blog.tagNames)
	// A slug finds a tag too.
	const names = from.map((one) => blog.term('tags', one)?.name ?? one)
	io.progress('following links')
	const retagging = await planRetag(site, config, names, to)
	const { moves, addresses, links, created, withoutRedirect, changes, diagnostics } = retagging
	await printDiagnostics(diagnostics, dir, io)
	exit(exitCodeFor(diagnostics))
	if (diagnostics.length > 0) {
		io.stderr.write('nothing was changed\n')
		return
	}
	if (!dryRun) {
		io.deferSignals()
		applyRenaming(root, retagging)
	}
	const files = changes.map(({ file }) => file)
	const result = {
		from,
		to,
		files,
		moves,
		addresses,
		links,
		created,
		gone: withoutRedirect,
		menu: retagging.menu,
		...(dryRun && { dryRun }),
	}
	io.stdout.write(json ? `${JSON.stringify(result)}\n` : retaggingText(retagging, dryRun))
	for (const { from: old, to: now } of withoutRedirect)
		io.stderr.write(
			`${plain(old)} and its feed are gone, and nothing here can lead on: redirect them to ${plain(now)} on the host\n`,
		)
	for (const file of retagging.keptFiles)
		io.stderr.write(`${plain(file)} stays: it is about a tag that no post has any more\n`)
	io.stderr.write(staleMenuText(retagging.menu))
	tellSkipped(blog, io)
}
