import { resolve } from 'node:path'
import type { Blog, BlogError, Post } from '@blog/core'
import type { RenderedPost } from '@blog/renderer'
import { type Command, Option } from 'commander'
import type { CommandContext } from '../command-context.ts'
import { exitCodeFor } from '../exit-code.ts'
import { postEntry } from '../post-entry.ts'
import { printDiagnostics } from '../print-diagnostics.ts'
import { type ShownFlags, shownOf, withShown } from '../shown-options.ts'

interface ShowFlags extends ShownFlags {
	readonly format: keyof typeof formats
}

const formats = {
	json: (post: Post<unknown>, { html }: RenderedPost) =>
		`${JSON.stringify({ ...postEntry(post), ...details(post), html })}\n`,
	html: (_: Post<unknown>, { html }: RenderedPost) => `${html}\n`,
	markdown: (post: Post<unknown>) => post.source,
	text: async (post: Post<unknown>) => {
		const { toText } = await import('@blog/renderer')
		return `${toText(post)}
`
	},
}

/** Adds `blog show`. */
export function addShow(program: Command, { io, exit }: CommandContext): void {
	withShown(program.command('show').description('Print one post or page.'))
		.argument('<slug>', 'slug, id or URL of the post')
		.argument('[dir]', 'folder of the site', '.')
		.addOption(
			new Option('-f, --format <format>', 'what to print')
				.choices(Object.keys(formats))
				.default('markdown'),
		)
		.addHelpText('after', '\nExample: blog show hello-world my-blog --format html')
		.action(async (slug: string, dir: string, flags: ShowFlags) => {
			const { loadSite, renderContext } = await import('@blog/builder')
			const site = await loadSite(resolve(io.cwd, dir), shownOf(flags))
			const post = site.blog.get(slug)
			if (!post) throw await notFound(slug, site.blog)
			const rendered = await site.renderer.render(post, renderContext(site))
			await printDiagnostics(rendered.diagnostics, dir, io)
			exit(exitCodeFor(rendered.diagnostics))
			io.stdout.write(await formats[flags.format](post, rendered))
		})
}

/** How a post that its dates or its author hide is shown all the same. */
const flags: Readonly<Record<string, string>> = {
	draft: '--drafts',
	scheduled: '--future',
	expired: '--expired',
}

async function notFound(
	slug: string,
	{ posts, pages, skipped }: Blog<unknown>,
): Promise<BlogError> {
	const { BlogError, nearestName } = await import('@blog/core')
	const hidden = skipped.find(({ file }) => namesOf(file).includes(slug))
	if (hidden) {
		const flag = flags[hidden.reason]
		const advice = flag === undefined ? '' : `; say ${flag} to see it`
		return new BlogError(
			'USAGE',
			`Unexpected slug ${slug}: ${hidden.file} is skipped (${hidden.reason})${advice}`,
		)
	}
	const near = nearestName(
		slug,
		[...posts, ...pages].map((one) => one.slug),
	)
	return new BlogError(
		'USAGE',
		`Unexpected slug ${slug}${near === undefined ? ', expected one that `blog list` shows' : `, did you mean ${near}?`}`,
	)
}

/** What a file may be called by: itself, its name, the folder of a bundle, each also without a date. */
function namesOf(file: string): readonly string[] {
	const segments = file.replace(/\.[^./]+$/, '').split('/')
	const last = segments.at(-1) === 'index' ? segments.at(-2) : segments.at(-1)
	return [file, last ?? '', (last ?? '').replace(/^\d{4}-\d{2}-\d{2}-/, '')]
}

function details({
	description,
	series,
	aliases,
	headings,
	links,
	images,
	codeLanguages,
	cover,
}: Post<unknown>): object {
	return { description, series, aliases, headings, links, images, codeLanguages, cover }
}
