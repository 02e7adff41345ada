import type { Load } from './load.ts'

/**
 * Reads files, each once.
 *
 * @param read Makes something of the content; whatever it throws says that the content is wrong.
 * @returns A function that rejects with an Error that names the file and has the reason as its cause. Asked again, it loads again.
 */
export function loadOnce<T>(
	load: Load,
	read: (content: unknown) => T,
): (path: string) => Promise<T> {
	const started = new Map<string, Promise<T>>()
	async function start(path: string): Promise<T> {
		let content: unknown
		try {
			content = await load(path)
		} catch (cause) {
			started.delete(path)
			throw new Error(`Could not load ${path} of the search index`, { cause })
		}
		try {
			return read(content)
		} catch (cause) {
			started.delete(path)
			throw new Error(`Unexpected content of ${path}, expected a file of a search index`, { cause })
		}
	}
	return (path) => {
		let promise = started.get(path)
		if (!promise) {
			promise = start(path)
			started.set(path, promise)
		}
		return promise
	}
}
