import { posix } from 'node:path'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { report } from '../diagnostics/rules.ts'

const isProgram = /\.(?:gotmpl|11ty\.\w+)$/i
const isData = /\.11tydata\.\w+$|(?:^|\/)(?:_category_\.|(?:authors|tags)\.ya?ml$)/i

/**
 * Tells of the sources of a content folder that would be pages elsewhere: they are in another language than Markdown, or programs.
 *
 * @param sources See `partSources`.
 * @param isResource Tells of a file that it belongs to a page, so that it would be none of its own.
 */
export function otherMarkup(
	sources: readonly string[],
	isResource: (file: string) => boolean = () => false,
): readonly Diagnostic[] {
	return sources.flatMap((file) => {
		if (isData.test(file) || isResource(file)) return []
		return isProgram.test(file)
			? leaveOut(file, 'program that makes pages', adapter)
			: leaveOut(file, `page in \`${posix.extname(file)}\``, other)
	})
}

/**
 * Tells which files lie beside an `index.md` (or `index.html`) or below it: resources of its page, in Hugo.
 *
 * @param contents The content files.
 */
export function resourceTest(contents: readonly string[]): (file: string) => boolean {
	const bundles = new Set(
		contents
			.filter((file) => /^index(?:\.[\w-]+)?\.(?:mdx?|markdown|html?)$/i.test(posix.basename(file)))
			.map((file) => posix.dirname(file)),
	)
	const isResource = (file: string): boolean => {
		const folder = posix.dirname(file)
		return bundles.has(folder) || (folder !== '.' && isResource(folder))
	}
	return isResource
}

const adapter = 'Write the pages that it makes as Markdown.'
const other =
	'Write it as Markdown, in which HTML may be: rename it to `.md`, without empty lines inside of elements.'

function leaveOut(file: string, what: string, hint: string): Diagnostic {
	return report('content-not-markdown', file, `Unexpected ${what}, expected Markdown`, { hint })
}
