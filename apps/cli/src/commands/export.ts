import { resolve } from 'node:path'
import type { LoadedSite } from '@blog/builder'
import type { Diagnostic, Post } from '@blog/core'
import { type Command, Option } from 'commander'
import type { CommandContext } from '../command-context.ts'
import { exitCodeFor } from '../exit-code.ts'
import { type ShownFlags, shownOf, withShown } from '../options/shown-options.ts'
import { tellSkipped } from '../posts/tell-skipped.ts'
import type { CommandIO } from '../terminal/io.ts'
import { printGravest } from '../terminal/print-diagnostics.ts'

interface ExportFlags extends ShownFlags {
	readonly format: 'json' | 'jsonl' | 'hugo'
	readonly out?: string
}

/** Adds `blog export`. */
export function addExport(program: Command, { io, exit }: CommandContext): void {
	withShown(program.command('export').description('Write all posts and pages for another program.'))
		.argument('[dir]', 'folder of the site', '.')
		.addOption(
			new Option(
				'-f, --format <format>',
				'for what: an array of posts, a line for each, or a site of Hugo',
			)
				.choices(['json', 'jsonl', 'hugo'])
				.default('json'),
		)
		.addOption(
			new Option('--json', 'write an array of posts, as --format json').conflicts('format'),
		)
		.option(
			'-o, --out <path>',
			'file, or for hugo a folder that is empty or not there yet (default: standard output)',
		)
		.addHelpText(
			'after',
			`
JSON is an array of what \`blog show --format json\` prints of each, JSONL a line
for each; one that cannot be rendered is told and left out, and the exit code is
1. Hugo gets content, static and hugo.yaml, with drafts, which it hides
itself; URLs stay the same. Bring a theme.

Example: blog export my-blog --format hugo --out my-hugo-site`,
		)
		.action((dir: string, flags: ExportFlags) => exportSite({ io, exit }, dir, flags))
}

async function exportSite(
	{ io, exit }: CommandContext,
	dir: string,
	flags: ExportFlags,
): Promise<void> {
	const { format } = flags
	const [
		{ BlogError },
		{ loadConfig, loadSite },
		{ behindLink, checkTarget, writeFileOf, writeFolder },
	] = await Promise.all([
		import('@blog/core'),
		import('@blog/builder'),
		import('../export/export-target.ts'),
	])
	const out = flags.out === undefined ? undefined : await behindLink(resolve(io.cwd, flags.out))
	if (format === 'hugo' && out === undefined)
		throw new BlogError('USAGE', 'Expected --out with a folder for --format hugo')
	const whole = { drafts: true, future: true, expired: true }
	const shown = format === 'hugo' ? whole : shownOf(flags)
	io.progress('reading posts')
	const root = resolve(io.cwd, dir)
	const site = await loadSite(root, shown)
	if (out !== undefined) {
		checkTarget(out, site.folders)
		io.deferSignals()
	}
	const { posts, unlisted, pages } = site.blog
	const all = [...posts, ...unlisted, ...pages]
	let findings: readonly Diagnostic[] = []
	let left: readonly Post<unknown>[] = []
	if (format === 'hugo' && out !== undefined) {
		const { writeHugo } = await import('../export/write-hugo.ts')
		await writeFolder(out, async (folder) => {
			const { config } = await loadConfig(root)
			findings = await writeHugo(site, config.blog, folder, io.signal, (done, total) =>
				io.progress('writing files', done, total),
			)
		})
	} else {
		const { jsonPieces } = await import('../export/json-pieces.ts')
		const failed = new Map<Post<unknown>, Diagnostic>()
		const pieces = jsonPieces(resources(site, all, failed, io), format === 'jsonl')
		if (out === undefined) for await (const piece of pieces) io.stdout.write(piece)
		else await writeFileOf(out, pieces)
		left = [...failed.keys()]
		findings = [...failed.values()]
		exit(exitCodeFor(findings))
	}
	await printGravest(findings, dir, io)
	if (out !== undefined && io.level !== 'quiet')
		io.stderr.write(`${counted(all.filter((post) => !left.includes(post)))} in ${flags.out}\n`)
	tellSkipped(site.blog, io)
}

function counted(all: readonly Pick<Post<unknown>, 'kind'>[]): string {
	const [only, ...others] = all
	return only && others.length === 0 ? `1 ${only.kind}` : `${all.length} posts and pages`
}

/**
 * Posts, rendered one after the other.
 *
 * @param failed Gets those that cannot be rendered, which are left out.
 */
async function* resources(
	site: LoadedSite,
	posts: readonly Post<unknown>[],
	failed: Map<Post<unknown>, Diagnostic>,
	io: CommandIO,
): AsyncGenerator<object> {
	const [{ renderContext, tryPost }, { postResource }] = await Promise.all([
		import('@blog/builder'),
		import('../posts/post-resource.ts'),
	])
	const context = renderContext(site)
	for (const [index, post] of posts.entries()) {
		io.signal.throwIfAborted()
		const { rendered, failure } = await tryPost(site, post, context)
		io.progress('rendering posts', index + 1, posts.length)
		if (failure) failed.set(post, failure)
		else yield postResource(post, rendered.html)
	}
}
