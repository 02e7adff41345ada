import { resolve } from 'node:path'
import type { Command } from 'commander'
import type { CommandContext } from '../command-context.ts'
import { wholeNumber } from '../options/parse-number.ts'
import { previewSecret } from '../options/preview-secret.ts'
import { findNamedPost } from '../posts/find-post.ts'

interface ShareFlags {
	readonly days: number
	readonly api: string
	readonly json?: boolean
}

const DAY = 86_400_000

/** Adds `blog share`. */
export function addShare(program: Command, { io }: CommandContext): void {
	program
		.command('share')
		.description('Make a link to a draft, for who is to read it before it is published.')
		.argument('<slug>', 'slug, id, address or file of the post')
		.argument('[dir]', 'folder of the site', '.')
		.option(
			'--days <count>',
			'how many days the link is good for, 365 at most',
			wholeNumber(1, 365),
			7,
		)
		.option('--api <address>', 'where `blog api` answers', 'http://127.0.0.1:4322')
		.option('--json', 'print an object')
		.addHelpText(
			'after',
			`
\`blog api\` answers it with the post as JSON, its HTML in it, for a page of
yours to show; with the same BLOG_PREVIEW_SECRET in its environment: 16
characters or more that nobody can guess.

Example: blog share hello-world my-blog --days 3`,
		)
		.action(async (slug: string, dir: string, { days, api, json }: ShareFlags) => {
			const [{ BlogError }, { createPreviewToken }, { loadSite }] = await Promise.all([
				import('@blog/core'),
				import('@blog/api'),
				import('@blog/builder'),
			])
			const secret = await previewSecret(io)
			if (secret === undefined)
				throw new BlogError('USAGE', 'Expected BLOG_PREVIEW_SECRET in the environment')
			if (!URL.canParse(api)) throw new BlogError('USAGE', `Expected an address, not ${api}`)
			const all = { drafts: true, future: true, expired: true }
			const root = resolve(io.cwd, dir)
			const { blog, config } = await loadSite(root, all)
			const { id, kind } = await findNamedPost(slug, blog, { root, cwd: io.cwd, config })
			if (kind === 'list') throw new BlogError('USAGE', `Unexpected list ${id}, expected a post`)
			const expires = Date.now() + days * DAY
			const token = await createPreviewToken(secret, { id, expires })
			const list = kind === 'page' ? 'pages' : 'posts'
			const url = new URL(`v1/${list}/${encodeURIComponent(id)}`, `${api.replace(/\/+$/, '')}/`)
			url.searchParams.set('preview', token)
			const until = new Date(expires).toISOString()
			io.stdout.write(json ? `${JSON.stringify({ url: url.href, until })}\n` : `${url.href}\n`)
		})
}
