/**
 * A path as one word of a shell, to be copied: quoted if it has to be.
 *
 * @example shellWord("it's new") // "'it'\\''s new'"
 */
export function shellWord(path: string): string {
	return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`
}
