import { resolve } from 'node:path'
import { type Command, Option } from 'commander'
import type { CommandContext } from '../command-context.ts'
import { type ShownFlags, withShown } from '../options/shown-options.ts'
import { loadPosts } from '../posts/load-posts.ts'
import { tellSkipped } from '../posts/tell-skipped.ts'
import { titlesOf } from '../posts/titles-of.ts'
import { wantsColor, widthOf } from '../terminal/io.ts'

interface GraphFlags extends ShownFlags {
	readonly json?: boolean
	readonly dot?: boolean
}

/** Adds `blog graph`. */
export function addGraph(program: Command, { io }: CommandContext): void {
	withShown(
		program
			.command('graph')
			.description('Show which posts link to which, and those without any link.'),
	)
		.argument('[dir]', 'folder of the site', '.')
		.option('--json', 'print an object with nodes, edges and orphans')
		.addOption(new Option('--dot', 'print the graph for Graphviz').conflicts('json'))
		.addHelpText('after', '\nExample: blog graph my-blog --dot | dot -Tsvg > graph.svg')
		.action(async (dir: string, flags: GraphFlags) => {
			const { linkGraph } = await import('../graph/link-graph.ts')
			const blog = await loadPosts(io, dir, flags)
			const graph = linkGraph(blog, await titlesOf(blog.lists, blog, resolve(io.cwd, dir), flags))
			if (flags.json) io.stdout.write(`${JSON.stringify(graph)}\n`)
			else if (flags.dot) {
				const { graphDot } = await import('../graph/graph-dot.ts')
				io.stdout.write(graphDot(graph))
			} else {
				const { graphText } = await import('../graph/graph-text.ts')
				io.stdout.write(
					graphText(graph, {
						color: wantsColor(io.stdout, io.env),
						...(io.stdout.isTTY === true && { width: widthOf(io.stdout) }),
					}),
				)
			}
			tellSkipped(blog, io)
			if (blog.posts.length === 0) io.stderr.write(`no posts in ${dir}\n`)
		})
}
