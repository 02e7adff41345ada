import { type Post, splitFrontMatter } from '@blog/core'

/** Without blanks around it. */
const heading = /^(?:#(?:[ \t].*)?|[^\r\n]+\r?\n[ \t]*=+)$/

/**
 * The source of a post with spaces in place of the heading that became its title, which is not in its tree: everything else stays where it is.
 *
 * @example withoutTitle({ source: '# A\n\nb', … }) // '   \n\nb'
 */
export function withoutTitle({
	source,
	frontMatterSyntax,
	tree,
}: Pick<Post<unknown>, 'source' | 'frontMatterSyntax' | 'tree'>): string {
	let end = splitFrontMatter(source, frontMatterSyntax).bodyOffset
	for (const { type, position } of [...tree.children, { type: 'end', position: undefined }]) {
		const start = position?.start.offset ?? source.length
		const between = source.slice(end, start)
		if (heading.test(between.trim()))
			return source.slice(0, end) + between.replace(/[^\r\n]/g, ' ') + source.slice(start)
		if (type !== 'html') break
		end = position?.end.offset ?? end
	}
	return source
}
