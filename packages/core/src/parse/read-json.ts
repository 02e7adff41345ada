import type { RawFrontMatter } from './raw-front-matter.ts'
import { readYaml } from './read-yaml.ts'

/**
 * Reads JSON front matter. JSON decides whether the text is right; YAML, of which JSON is a part, then gives the places.
 *
 * @param text With its braces.
 * @param start Offset of the text in the file.
 */
export function readJson(text: string, start: number): RawFrontMatter {
	try {
		JSON.parse(text)
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error)
		const offset = Number(/position (\d+)/.exec(message)?.[1] ?? 0)
		return {
			problem: {
				message: message.replace(/ in JSON at position \d+.*$/s, ''),
				offset: start + offset,
			},
		}
	}
	return readYaml(text, start)
}
