import type { Command } from 'commander'
import type { CommandContext } from '../command-context.ts'
import { loadPosts } from '../load-posts.ts'
import { postEntry, postLine } from '../post-entry.ts'
import { type ShownFlags, withShown } from '../shown-options.ts'
import { tellSkipped } from '../tell-skipped.ts'

/** Adds `blog list`. */
export function addList(program: Command, { io }: CommandContext): void {
	withShown(program.command('list').description('List the posts, newest first.'))
		.argument('[dir]', 'folder of the site', '.')
		.option('--json', 'print an array of posts')
		.addHelpText('after', '\nExample: blog list my-blog --drafts --json')
		.action(async (dir: string, flags: ShownFlags & { readonly json?: boolean }) => {
			const blog = await loadPosts(io, dir, flags)
			const { posts } = blog
			if (flags.json) io.stdout.write(`${JSON.stringify(posts.map(postEntry))}\n`)
			else io.stdout.write(posts.map(postLine).join(''))
			tellSkipped(blog, io)
			if (posts.length === 0) io.stderr.write(`no posts in ${dir}\n`)
		})
}
