/** What paths have in common that are one file on macOS and Windows: they differ in case only, or in how a letter is composed. */
export function pathKey(path: string): string {
	return path.normalize('NFC').toLowerCase()
}
