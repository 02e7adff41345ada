import type { FoundPost } from '@blog/builder/posts'
import type { Command } from 'commander'
import type { CommandContext } from '../command-context.ts'
import { wholeNumber } from '../options/parse-number.ts'
import { type ShownFlags, withShown } from '../options/shown-options.ts'
import { loadPosts } from '../posts/load-posts.ts'
import { postEntry } from '../posts/post-entry.ts'
import { tellSkipped } from '../posts/tell-skipped.ts'

interface SearchFlags extends ShownFlags {
	readonly limit: number
	readonly json?: boolean
}

/** Adds `blog search`. */
export function addSearch(program: Command, { io }: CommandContext): void {
	withShown(
		program
			.command('search')
			.description('Find posts, the best first: by any form of the words, misspelt ones too.'),
	)
		.argument('<query>', 'words to look for')
		.argument('[dir]', 'folder of the site', '.')
		.option('--limit <count>', 'at most so many posts', wholeNumber(1), 20)
		.option('--json', 'print an array of posts')
		.addHelpText('after', '\nExample: blog search "race detector" my-blog')
		.action(async (query: string, dir: string, flags: SearchFlags) => {
			if (query.trim() === '') {
				const { BlogError } = await import('@blog/core')
				throw new BlogError('USAGE', 'Expected words to look for')
			}
			const { createPostSearch } = await import('@blog/builder/posts')
			const blog = await loadPosts(io, dir, flags)
			const { items, corrections } = await (await createPostSearch(blog.posts)).find(
				query,
				flags.limit,
			)
			if (flags.json) io.stdout.write(`${JSON.stringify(items.map(foundEntry))}\n`)
			else {
				const { foundText } = await import('../list/found-text.ts')
				io.stdout.write(foundText(items, io))
			}
			tellSkipped(blog, io)
			for (const { from, to } of corrections)
				io.stderr.write(`looked for \`${to}\`, not \`${from}\`\n`)
			if (items.length === 0) io.stderr.write('no post has these words\n')
		})
}

/** A post, and where in it the words are. */
function foundEntry({ post, sections }: FoundPost): object {
	const matches = sections.map(({ heading, anchor, excerpt }) => ({
		heading,
		url: anchor === '' ? post.url : `${post.url}#${encodeURIComponent(anchor)}`,
		text: excerpt.map(({ text }) => text).join(''),
	}))
	return { ...postEntry(post), matches }
}
