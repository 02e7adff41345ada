import { resolve } from 'node:path'
import type { Post } from '@blog/core'
import { type Command, Option } from 'commander'
import type { CommandContext } from '../command-context.ts'
import { exitCodeFor } from '../exit-code.ts'
import { type ShownFlags, shownOf, withShown } from '../options/shown-options.ts'
import { findNamedPost } from '../posts/find-post.ts'
import { loadPostsAndConfig } from '../posts/load-posts.ts'
import { titlesOf } from '../posts/titles-of.ts'
import { type CommandIO, wantsColor, widthOf } from '../terminal/io.ts'
import { plainLines } from '../terminal/plain.ts'
import { printDiagnostics } from '../terminal/print-diagnostics.ts'

interface ShowFlags extends ShownFlags {
	readonly format?: 'json' | 'html' | 'markdown' | 'text'
}

/** Adds `blog show`. */
export function addShow(program: Command, context: CommandContext): void {
	withShown(program.command('show').description('Print one post or page.'))
		.argument('<slug>', 'slug, id, address or file of the post')
		.argument('[dir]', 'folder of the site', '.')
		.addOption(
			new Option(
				'-f, --format <format>',
				'what to print (default: laid out on a terminal, else markdown)',
			).choices(['json', 'html', 'markdown', 'text']),
		)
		.addOption(
			new Option('--json', 'print an object: the same as --format json').implies({
				format: 'json',
			}),
		)
		.addHelpText('after', '\nExample: blog show hello-world my-blog --format html')
		.action((slug: string, dir: string, flags: ShowFlags) =>
			flags.format === 'json' || flags.format === 'html'
				? showRendered(context, slug, dir, flags)
				: showText(context.io, slug, dir, flags),
		)
}

/** As on its page: what the page would report is reported. */
async function showRendered(
	{ io, exit }: CommandContext,
	slug: string,
	dir: string,
	flags: ShowFlags,
): Promise<void> {
	io.progress('loading the engine')
	const [{ loadSite, renderContext, siteTitles, tryPost }, { postResource }] = await Promise.all([
		import('@blog/builder'),
		import('../posts/post-resource.ts'),
	])
	io.progress('reading posts')
	const root = resolve(io.cwd, dir)
	const site = await loadSite(root, shownOf(flags))
	const { blog, config } = site
	const post = await findNamedPost(slug, blog, { root, cwd: io.cwd, config })
	io.progress('rendering')
	const { rendered, failure } = await tryPost(site, post, renderContext(site))
	const diagnostics = failure ? [failure] : rendered.diagnostics
	await printDiagnostics(diagnostics, dir, io)
	exit(exitCodeFor(diagnostics))
	if (failure) return
	const { html } = rendered
	const result =
		flags.format === 'html'
			? html
			: JSON.stringify(postResource(post, html, siteTitles(site)(post)))
	io.stdout.write(`${result}\n`)
}

/** As it was written, or laid out: neither theme nor renderer is needed. */
async function showText(
	io: CommandIO,
	slug: string,
	dir: string,
	{ format, ...flags }: ShowFlags,
): Promise<void> {
	const root = resolve(io.cwd, dir)
	const { blog, config } = await loadPostsAndConfig(io, dir, flags)
	const post = await findNamedPost(slug, blog, { root, cwd: io.cwd, config })
	io.progress('writing the post')
	const isTerminal = io.stdout.isTTY === true
	if (format === undefined && isTerminal) {
		const [{ postText }, { codeLines }] = await Promise.all([
			import('../show/post-text.ts'),
			import('../show/code-lines.ts'),
		])
		const color = wantsColor(io.stdout, io.env)
		const titleOf = await titlesOf([post], blog, root, flags)
		const text = await postText(post, {
			title: titleOf(post),
			width: widthOf(io.stdout),
			color,
			resolve: blog.resolve,
			codeOf: (code, language) => codeLines(code, language, color),
		})
		io.stdout.write(text)
		return
	}
	const text = format === 'text' ? `${await plainTextOf(post)}\n` : post.source
	// A pipe gets the bytes of the file; a terminal is not to be steered by them.
	io.stdout.write(isTerminal ? plainLines(text) : text)
}

async function plainTextOf(post: Post<unknown>): Promise<string> {
	const { toText } = await import('@blog/renderer')
	return toText(post)
}
