import { endOfLine } from './front-matter-lines.ts'
import type { FrontMatterRange } from './split-front-matter.ts'

/** Says of front matter without an end where that was expected, and what to do. */
export function unendedProblem(
	source: string,
	{ goesOn, bodyOffset }: FrontMatterRange,
): { readonly message: string; readonly offset: number; readonly hint?: string } {
	if (goesOn) {
		const offset = bodyOffset - 3
		const fence = source.slice(offset, bodyOffset)
		const line = source.slice(offset, endOfLine(source, offset)).trimEnd().slice(0, 60)
		return {
			message: `Unexpected line \`${line}\`, expected \`${fence}\` alone to end the front matter`,
			offset,
			hint: `Put \`${fence}\` alone on that line, and what stands behind it, if it is text, on the next one.${fence === '---' ? ' If all of the file is text, begin it with `***`.' : ''}`,
		}
	}
	const fence = source.startsWith('{') ? '}' : source.trimStart().slice(0, 3)
	return {
		message: `Unexpected end of file, expected a line \`${fence}\` that ends the front matter`,
		offset: fence === '}' ? 0 : source.indexOf(fence),
	}
}
