import type { ResolvedConfig } from './resolved-config.ts'

/** Whether plug-ins or components of the user's own run: they may read and write anything. */
export function hasPlugins({
	blog,
	markdown,
	theme,
}: Pick<ResolvedConfig, 'blog' | 'markdown' | 'theme'>): boolean {
	const { remarkPlugins = [] } = blog
	const { rehypePlugins = [] } = markdown
	return remarkPlugins.length + rehypePlugins.length > 0 || theme.components !== undefined
}
