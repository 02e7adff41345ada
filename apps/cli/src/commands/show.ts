import { resolve } from 'node:path'
import type { Post } from '@blog/core'
import type { RenderedPost } from '@blog/renderer'
import { type Command, Option } from 'commander'
import type { CommandContext } from '../command-context.ts'
import { exitCodeFor } from '../exit-code.ts'
import { findPost } from '../find-post.ts'
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
			const post = await findPost(slug, site.blog)
			const rendered = await site.renderer.render(post, renderContext(site))
			await printDiagnostics(rendered.diagnostics, dir, io)
			exit(exitCodeFor(rendered.diagnostics))
			io.stdout.write(await formats[flags.format](post, rendered))
		})
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
