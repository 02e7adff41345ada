import { endOfLine, hasKnownKey } from './front-matter-lines.ts'
import { readToml } from './read-toml.ts'
import { readYaml } from './read-yaml.ts'

/**
 * Tells whether what stands between a fence and a line that goes on behind one is front matter, and not text between a thematic break and the underline of a
 * heading: a key that posts have is in it, or it is a map of several others. `Part 1: The start` is a heading, and `--- | ---` a line of a table.
 *
 * @param start Offset behind the line of the fence.
 * @param stop Offset of the line that goes on.
 */
export function isMatter(
	source: string,
	start: number,
	stop: number,
	format: 'yaml' | 'toml',
): boolean {
	if (isRow.test(source.slice(stop, endOfLine(source, stop)))) return false
	if (hasKnownKey(source, start, stop)) return true
	const raw = (format === 'yaml' ? readYaml : readToml)(source.slice(start, stop), start)
	return 'entries' in raw && raw.entries.length > 1
}

/** `--- | ---`, below the head of a table. */
const isRow = /^[-:\s]+\|[-:|\s]*$/
