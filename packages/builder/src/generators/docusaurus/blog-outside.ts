import { join, posix, relative } from 'node:path'
import type { GeneratorSite } from '../generator-site.ts'
import type { Script } from '../program/read-script.ts'
import { type BlogAlone, configOfBlog } from './config-of-blog.ts'

/** A blog as its site has it. */
interface Blog extends Pick<BlogAlone, 'path' | 'include' | 'exclude'> {
	/** Below the folder that is built. */
	readonly folder: string
	/** The folder of the site, below that, too. */
	readonly site: string
	/** The settings that only running the config would tell; of `hiding` ones nobody knows what is to be published. */
	readonly computed: readonly string[]
	readonly hiding: readonly string[]
}

/**
 * Refuses a blog whose folder leads out of the one that is built: what is published lies in it. The message says how the folder is built that has both in it.
 *
 * @param root The folder that is built.
 */
export function blogOutside(
	root: string,
	script: Script,
	{ path, folder, site, computed, hiding, ...files }: Blog,
): NonNullable<GeneratorSite['refused']> {
	const normal = posix.normalize(folder)
	const [leading] = /^(?:\.\.(?:\/|$))+/.exec(normal) ?? []
	if (leading === undefined) return []
	const above = leading.replace(/\/$/, '')
	const fromAbove = relative(join(root, above), root).replaceAll('\\', '/')
	const config = configOfBlog(script, {
		...files,
		path,
		folder: normal.slice(leading.length) || '.',
		site: posix.join(fromAbove, site),
	})
	const without =
		computed.length > 0
			? `, and ${computed.map(quoted).join(', ')}, which only running the program would tell`
			: ''
	const way =
		hiding.length > 0
			? `Write out ${hiding.map(quoted).join(' and ')}, which only running the program would tell: then this says how it is built`
			: `Build \`${above}\` with a docusaurus.config.js there that says \`${config}\`${without}`
	return [
		{
			path: [...path, 'path'],
			message: `Unexpected \`blog.path\` ${JSON.stringify(folder)}, expected a folder of the site: this one lies outside. ${way}`,
			settledBy: 'content',
		},
	]
}

function quoted(name: string): string {
	return `\`${name}\``
}
