import { type Diagnostic, isBlogError } from '@blog/core'
import { placeOfError } from '../config/place-of-error.ts'
import { report } from '../diagnostics/rules.ts'
import { BodyFailure } from '../plan/body-failure.ts'
import type { Output } from '../plan/output.ts'

/** The rule of a page that cannot be made. */
export const PAGE_FAILED = 'page-failed'

/**
 * Says why a page, a feed or a Markdown twin could not be made: the rest of the site can be. Of a post that fails it is the same for all that it stands in.
 *
 * @param dir The site's folder, absolute.
 * @param error As `makeOutput` throws it.
 * @throws {unknown} The error itself, of an output of another kind, or of a disk or a config that fails.
 */
export function pageFailure(dir: string, output: Output, error: unknown): Diagnostic {
	if (!isPage(output) || !isBlogError(error) || error.code !== 'PLUGIN') throw error
	const { cause: thrown } = error
	const { file, cause } =
		thrown instanceof BodyFailure
			? thrown
			: { file: output.sources[0] ?? output.path, cause: thrown }
	if (isBlogError(cause)) throw cause
	const reason = cause instanceof Error ? cause.message : String(cause)
	const message = `Unexpected failure while the page was made: ${reason}`
	return report(PAGE_FAILED, file, message, { hint: hintFor(cause, dir) })
}

function isPage({ path, kind }: Output): boolean {
	return path.endsWith('.html') || kind === 'feed' || kind === 'markdown'
}

function hintFor(cause: unknown, dir: string): string {
	const place = placeOfError(cause, dir)
	return place === undefined
		? 'Leave out parts of the text to find the one that it fails at; of plug-ins of your own those that write what no HTML can be.'
		: `It was thrown in ${place.file}, line ${place.line}.`
}
