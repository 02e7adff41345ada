/** Whether a file is read as MDX: by its name, or because every file of the blog is. */
export function isMdx(
	file: string,
	{ mdx = false }: { readonly mdx?: boolean | undefined },
): boolean {
	return isMdxName(file) || mdx
}

/** Whether a file says that it is MDX. */
export function isMdxName(file: string): boolean {
	return /\.mdx$/i.test(file)
}
