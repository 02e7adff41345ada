import type { Command } from 'commander'
import type { CommandContext } from '../command-context.ts'
import { loadPosts } from '../load-posts.ts'
import { wholeNumber } from '../parse-number.ts'
import { postEntry, postLine } from '../post-entry.ts'
import { type ShownFlags, withShown } from '../shown-options.ts'
import { tellSkipped } from '../tell-skipped.ts'

interface SearchFlags extends ShownFlags {
	readonly limit: number
	readonly json?: boolean
}

/** Adds `blog search`. */
export function addSearch(program: Command, { io }: CommandContext): void {
	withShown(program.command('search').description('Find posts that hold every word, best first.'))
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
			const blog = await loadPosts(io, dir, flags)
			const found = blog.search(query, flags.limit)
			if (flags.json) io.stdout.write(`${JSON.stringify(found.map(postEntry))}\n`)
			else io.stdout.write(found.map(postLine).join(''))
			tellSkipped(blog, io)
			if (found.length === 0) io.stderr.write('no post has these words\n')
		})
}
