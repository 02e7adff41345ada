import { resolve } from 'node:path'
import type { BlogError, Post } from '@blog/core'
import type { RenderedPost } from '@blog/renderer'
import { type Command, Option } from 'commander'
import type { CommandContext } from '../command-context.ts'
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
export function addShow(program: Command, { io }: CommandContext): void {
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
			if (!post)
				throw await notFound(
					slug,
					[...site.blog.posts, ...site.blog.pages].map((one) => one.slug),
				)
			const rendered = await site.renderer.render(post, renderContext(site))
			await printDiagnostics(rendered.diagnostics, dir, io)
			io.stdout.write(await formats[flags.format](post, rendered))
		})
}

async function notFound(slug: string, slugs: readonly string[]): Promise<BlogError> {
	const { BlogError, nearestName } = await import('@blog/core')
	const near = nearestName(slug, slugs)
	return new BlogError(
		'USAGE',
		`Unexpected slug ${slug}${near === undefined ? ', expected one that `blog list` shows' : `, did you mean ${near}?`}`,
	)
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
