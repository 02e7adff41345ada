/** Names that differ only in case, or in how a letter is composed, are one term. */
export function termKey(name: string): string {
	return name.normalize('NFC').toLowerCase()
}
