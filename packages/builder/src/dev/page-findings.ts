import type { Diagnostic } from '@blog/core'
import { outputFindings } from '../apply/output-findings.ts'
import { contentKinds } from '../plan/content-kinds.ts'
import type { Output } from '../plan/output.ts'

/** Pages that are made for what they tell. Of more changes at once, such as of another branch, `blog check` tells the rest. */
const MOST = 50

/** What was found while pages were made. */
export interface PageFindings {
	readonly diagnostics: readonly Diagnostic[]
	/** Files that it was found in pages of, and paths of pages that are of none. */
	readonly files: readonly string[]
	/** Likewise of the pages that were not made. */
	readonly left: readonly string[]
}

/**
 * Makes the pages of some content files, to hear what the renderer finds in them; of many only those of the first files.
 *
 * @param dir The site's folder.
 * @param files Relative to it, or paths of pages.
 * @throws {BlogError} `IO` if a file cannot be read.
 */
export async function pageFindings(
	dir: string,
	outputs: Iterable<Output>,
	files: ReadonlySet<string>,
): Promise<PageFindings> {
	const ranks = new Map([...files].map((file, rank) => [file, rank]))
	const rankOf = (page: Output) => ranks.get(fileOf(page)) ?? ranks.get(page.path) ?? files.size
	const pages = [...outputs]
		.filter((page) => contentKinds.has(page.kind) && rankOf(page) < files.size)
		.sort((a, b) => rankOf(a) - rankOf(b))
	const diagnostics: Diagnostic[] = []
	const found: string[] = []
	for (const page of pages.slice(0, MOST)) {
		const ofPage = await outputFindings(dir, page)
		if (ofPage.length === 0) continue
		diagnostics.push(...ofPage)
		found.push(fileOf(page))
	}
	return { diagnostics, files: found, left: pages.slice(MOST).map(fileOf) }
}

function fileOf({ sources: [file], path }: Output): string {
	return file ?? path
}
