import { closeSync, openSync, readSync } from 'node:fs'
import { join, posix } from 'node:path'
import { afterInvisible } from '../front-matter/invisible.ts'
import type { Overlay } from './overlay.ts'

/** Pages in other languages than Markdown, programs that make pages, and what generators read beside pages. */
const sourceName =
	/\.(?:adoc|asciidoc|ad|org|rst|pandoc|pdc|gotmpl)$|\.11ty(?:data)?\.\w+$|^_category_\.(?:json|ya?ml)$/i
/** Of Docusaurus, which are ordinary files elsewhere. */
const generatorData = /^(?:authors|tags)\.ya?ml$/i
/** They do not begin with front matter; in YAML the same line begins a document. */
const neverPage =
	/\.(?:avif|bmp|gif|ico|jpe?g|png|svg|tiff?|webp|mp[34]|m4[av]|mov|og[agv]|opus|wav|webm|woff2?|ttf|otf|pdf|zip|gz|ya?ml)$/i

/** The files of a content folder besides Markdown. */
export interface PartedFiles {
	/** Can be published. */
	readonly assets: readonly string[]
	/** Never: what they say may be a draft, or a key. */
	readonly sources: readonly string[]
	/** Those of the sources that only their front matter shows to be some. */
	readonly templates: readonly string[]
}

/**
 * Parts files that can be published from the sources of pages.
 *
 * @param root The folder that paths are relative to.
 * @param overlay Texts that count in place of those on disk.
 * @param isGenerated Whether the folder is one of a generator that publishes what posts link to.
 */
export function partSources(
	root: string,
	files: readonly string[],
	overlay: Overlay = new Map(),
	isGenerated = false,
): PartedFiles {
	const assets: string[] = []
	const sources: string[] = []
	const templates: string[] = []
	for (const file of files) {
		const name = posix.basename(file)
		const isNamed = sourceName.test(name) || (isGenerated && generatorData.test(name))
		const isTemplate =
			!isNamed &&
			!neverPage.test(name) &&
			beginsLikePage(name, overlay.get(file) ?? startOf(join(root, file)))
		if (isTemplate) templates.push(file)
		if (isTemplate || isNamed) sources.push(file)
		else assets.push(file)
	}
	return { assets, sources, templates }
}

/** With front matter. `{` begins that of HTML, or a template; elsewhere it is data, or code. */
function beginsLikePage(name: string, text: string): boolean {
	const start = text.slice(afterInvisible(text, 0))
	return (
		/^(?:---|\+\+\+)[a-z]*[^\S\n]*\n/i.test(start) || (/\.html?$/i.test(name) && start[0] === '{')
	)
}

/** What a file begins with; of one that cannot be read nothing. */
function startOf(path: string): string {
	let file: number | undefined
	try {
		file = openSync(path, 'r')
		const start = Buffer.alloc(32)
		return start.toString('utf8', 0, readSync(file, start, 0, start.length, 0))
	} catch {
		return ''
	} finally {
		if (file !== undefined) closeSync(file)
	}
}
