/** Whether what a diagnostic is about lies on the web, as an old sitemap may. */
export function isAddress(file: string): boolean {
	return /^https?:\/\//i.test(file)
}
