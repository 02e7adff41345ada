import type { Expanded } from '../expanded.ts'
import { takeOut } from '../take-out.ts'
import type { TakenOut } from '../taken-out.ts'

/** Fences and code in a line, in which nothing is a program. */
const code =
	/^[ \t>]*(`{3,}(?![^\n]*`)|~{3,})[\s\S]*?(?:^[ \t>]*\1|(?![\s\S]))|(?<!`)(`+)(?!`)[^`\n]+\2(?!`)/
/** One that has no end takes the rest, as it would in a program. */
const comment = /\{\s*\/\*[\s\S]*?(?:\*\/\s*\}?|(?![\s\S]))/
const statement =
	/^(?:import(?=\s*['"]|[\s{*](?:(?!\n[ \t]*\r?\n)[^'"])*?\bfrom\s*['"])|export(?=[ \t]*[{*]|[ \t]+(?:default|const|let|var|function|class|async|type|interface)\b))/
const program = new RegExp(`${code.source}|(${comment.source})|(${statement.source})`, 'gm')

/**
 * Takes comments, imports and exports out of a text that is to be MDX and cannot be read as such.
 *
 * @returns `undefined` if the text has none.
 */
export function withoutPrograms(text: string): Expanded | undefined {
	return takeOut(text, () => programsIn(text))
}

function programsIn(text: string): readonly TakenOut[] {
	const found: TakenOut[] = []
	program.lastIndex = 0
	for (let match = program.exec(text); match; match = program.exec(text)) {
		const { index: start } = match
		if (match[3] !== undefined) found.push({ kind: 'comment', start, end: program.lastIndex })
		if (match[4] === undefined) continue
		const end = endOfStatement(text, start)
		found.push({ kind: 'comment', start, end })
		program.lastIndex = end
	}
	return found
}

/** At a blank line behind which no bracket is open; if one is never closed, at the first blank line. */
function endOfStatement(text: string, start: number): number {
	const blank = /\n(?=[ \t]*(?:\r?\n|$(?![\s\S])))|(?![\s\S])/g
	blank.lastIndex = start
	const first = blank.exec(text)?.index ?? text.length
	let at = start
	let depth = 0
	for (let end = first; ; end = blank.exec(text)?.index ?? text.length) {
		depth += depthOf(text.slice(at, end))
		at = end
		if (depth <= 0) return end
		if (end >= text.length) return first
		blank.lastIndex = end + 1
	}
}

/** How many more brackets it opens than it closes; those in strings and comments are none. */
function depthOf(text: string): number {
	const bare = text.replace(
		/\/\*[\s\S]*?\*\/|\/\/.*|(['"])(?:\\.|(?!\1)[^\\\n])*\1|`(?:\\[\s\S]|[^\\`])*`/g,
		'',
	)
	const count = (brackets: RegExp) => bare.match(brackets)?.length ?? 0
	return count(/[{([]/g) - count(/[})\]]/g)
}
