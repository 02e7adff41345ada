import type { Diagnostic } from '@blog/core'
import { outputFindings } from '../apply/output-findings.ts'
import type { Output } from '../plan/output.ts'

/** Pages that are made for what they tell. Of more changes at once, such as of another branch, `blog check` tells the rest. */
const MOST = 50

/** What was found while pages were made. */
export interface PageFindings {
	readonly diagnostics: readonly Diagnostic[]
	/** Files that it was found in pages of, and paths of pages that are of none. */
	readonly files: readonly string[]
	/** Pages that were not made. */
	readonly left: readonly Output[]
}

/**
 * Makes those of some content files among pages, to hear what the renderer finds in them; of many only those of the first files.
 *
 * @param dir The site's folder.
 * @param files Relative to it, or paths of pages.
 * @throws {BlogError} `IO` if a file cannot be read.
 */
export async function pageFindings(
	dir: string,
	pages: readonly Output[],
	files: ReadonlySet<string>,
): Promise<PageFindings> {
	const ranks = new Map([...files].map((file, rank) => [file, rank]))
	const rankOf = (page: Output) => ranks.get(fileOf(page)) ?? ranks.get(page.path) ?? files.size
	const asked = pages
		.filter((page) => rankOf(page) < files.size)
		.sort((a, b) => rankOf(a) - rankOf(b))
	const diagnostics: Diagnostic[] = []
	const found: string[] = []
	for (const page of asked.slice(0, MOST)) {
		const ofPage = await outputFindings(dir, page)
		if (ofPage.length === 0) continue
		diagnostics.push(...ofPage)
		found.push(fileOf(page))
	}
	return { diagnostics, files: found, left: asked.slice(MOST) }
}

/** What a page is looked at again by: the file that it is of, or its path if it is of none. */
export function fileOf({ sources: [file], path }: Output): string {
	return file ?? path
}
