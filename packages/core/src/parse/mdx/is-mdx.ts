/** Whether a file is MDX by its name: Markdown with components. */
export function isMdx(file: string): boolean {
	return /\.mdx$/i.test(file)
}
