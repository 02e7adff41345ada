/**
 * A copy of a text that is kept for long. V8 makes pieces of a text that point into it: the title of a post would keep in memory what was
 * read from the disk with it.
 */
export function detached(text: string): string {
	return Buffer.from(text, 'utf16le').toString('utf16le')
}
