/**
 * The folder in which most of these addresses are files, of equally many the first.
 *
 * @returns With a slash at both ends; `undefined` if none is the address of a file.
 *
 * @example folderOfFiles(['/t/a.html', '/t/b.html', '/c/']) // '/t/'
 */
export function folderOfFiles(urls: readonly string[]): string | undefined {
	const counts = new Map<string, number>()
	for (const url of urls.filter((one) => one.endsWith('.html'))) {
		const folder = url.slice(0, url.lastIndexOf('/') + 1)
		counts.set(folder, (counts.get(folder) ?? 0) + 1)
	}
	return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0]
}
