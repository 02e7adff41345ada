import { closeSync, openSync, readSync } from 'node:fs'
import { join, posix } from 'node:path'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { report } from '../diagnostics/rules.ts'

const isPage = /\.(?:adoc|asciidoc|ad|org|rst|pandoc|pdc)$/i
const isHtml = /\.html?$/i
const isAdapter = /(?:^|\/)_content\.gotmpl$/

/**
 * Finds the pages of a Hugo site that are written in another language than Markdown, and programs that make pages.
 *
 * @param markdown The content files.
 * @param assets The other files of the content folder. Beside an `index.md` they are its resources.
 */
export function otherMarkup(
	root: string,
	markdown: readonly string[],
	assets: readonly string[],
): readonly Diagnostic[] {
	const bundles = new Set(
		markdown
			.filter((file) => /^index(?:\.[\w-]+)?\.(?:mdx?|markdown)$/i.test(posix.basename(file)))
			.map((file) => posix.dirname(file)),
	)
	const isResource = (file: string): boolean => {
		const folder = posix.dirname(file)
		return bundles.has(folder) || (folder !== '.' && isResource(folder))
	}
	return assets.flatMap((file) => {
		if (isAdapter.test(file)) return leaveOut(file, 'program that makes pages', adapter)
		if (!(isPage.test(file) || isHtml.test(file)) || isResource(file)) return []
		if (isHtml.test(file) && !hasFrontMatter(join(root, file))) return []
		return leaveOut(file, `page in \`${posix.extname(file)}\``, other)
	})
}

const adapter = 'Write the pages that it makes as Markdown.'
const other =
	'Write it as Markdown, in which HTML may be: rename it to `.md`, without empty lines inside of elements.'

function leaveOut(file: string, what: string, hint: string): Diagnostic {
	return report('content-not-markdown', file, `Unexpected ${what}, expected Markdown`, { hint })
}

/** Whether a file begins as front matter does; one that cannot be read is no page. */
function hasFrontMatter(path: string): boolean {
	let file: number | undefined
	try {
		file = openSync(path, 'r')
		const start = Buffer.alloc(3)
		readSync(file, start, 0, 3, 0)
		return /^(?:---|\+\+\+|\{)/.test(start.toString('latin1'))
	} catch {
		return false
	} finally {
		if (file !== undefined) closeSync(file)
	}
}
