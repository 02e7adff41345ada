/** A whole number in place of the ids that WordPress counts: 48 bits of the key, always the same. */
export function wpId(key: string): number {
	return Number.parseInt(key.slice(0, 12), 16)
}
