import type { Command } from 'commander'
import type { CommandContext } from '../command-context.ts'
import { type ShownFlags, withShown } from '../options/shown-options.ts'
import { loadPosts } from '../posts/load-posts.ts'
import { tellSkipped } from '../posts/tell-skipped.ts'
import { wantsColor, widthOf } from '../terminal/io.ts'

/** Adds `blog stats`. */
export function addStats(program: Command, { io }: CommandContext): void {
	withShown(
		program
			.command('stats')
			.description('Count the posts: words, years and months, streak, gaps, tags.'),
	)
		.argument('[dir]', 'folder of the site', '.')
		.option('--json', 'print an object with the figures, also of each month')
		.addHelpText('after', '\nExample: blog stats my-blog')
		.action(async (dir: string, flags: ShownFlags & { readonly json?: boolean }) => {
			const [{ blogStats }, { statsText }] = await Promise.all([
				import('../stats/blog-stats.ts'),
				import('../stats/stats-text.ts'),
			])
			const blog = await loadPosts(io, dir, flags)
			const stats = blogStats(blog)
			if (flags.json) io.stdout.write(`${JSON.stringify(stats)}\n`)
			else
				io.stdout.write(
					statsText(stats, {
						color: wantsColor(io.stdout, io.env),
						width: widthOf(io.stdout),
						isTerminal: io.stdout.isTTY === true,
					}),
				)
			tellSkipped(blog, io)
			if (stats.posts === 0) io.stderr.write(`no posts in ${dir}\n`)
		})
}
