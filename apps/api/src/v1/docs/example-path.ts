import type { Parameter } from '../api-description.ts'
import { written } from './limits.ts'

/** Optional ones that make an answer shorter: with all of them nothing would be found. */
const shown = new Set(['limit', 'fields'])

/**
 * The path of a request with the examples of its parameters: those that it needs, and the ones that make it short.
 * `undefined` if the path needs one that has none.
 *
 * @example examplePath('/posts/{slug}', parameters) // '/posts/hello?fields=title,url'
 */
export function examplePath(path: string, parameters: readonly Parameter[]): string | undefined {
	const query = new URLSearchParams()
	let filled = path
	for (const { name, in: place, required = false, schema } of parameters) {
		if (schema?.example === undefined) continue
		const value = written(schema.example)
		if (place === 'path') filled = filled.replace(`{${name}}`, () => encodeURIComponent(value))
		else if (required || shown.has(name)) query.set(name, value)
	}
	if (filled.includes('{')) return undefined
	return filled + (query.size > 0 ? `?${query.toString().replaceAll('%2C', ',')}` : '')
}
