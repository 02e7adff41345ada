import { type Diagnostic, isBlogError } from '@blog/core'
import { placeOfError } from '../config/place-of-error.ts'
import { report } from '../diagnostics/rules.ts'
import { BodyFailure } from './body-failure.ts'

/** The rule of a page that cannot be made. */
export const PAGE_FAILED = 'page-failed'

/**
 * Says why a page cannot be made. Of a text that fails it is the same for all that it stands in, and of the file that it is written in.
 *
 * @param dir The site's folder, absolute.
 * @param file Of the page, if no text of another file is at fault.
 * @param error As it was thrown.
 * @throws {BlogError} `CONFIG_INVALID`: what is wrong in the config is wrong with the whole site.
 */
export function pageFailed(dir: string, file: string, error: unknown): Diagnostic {
	const failure = error instanceof BodyFailure ? error : new BodyFailure(file, error)
	const { cause, message: reason, place } = failure
	if (isBlogError(cause) && cause.code === 'CONFIG_INVALID') throw cause
	const message = `Unexpected failure while the page was made: ${reason}`
	return report(PAGE_FAILED, failure.file, message, { place, hint: hintFor(cause, dir) })
}

function hintFor(cause: unknown, dir: string): string {
	const place = placeOfError(cause, dir)
	return place === undefined
		? 'Leave out plug-ins and a `codeRenderer` of your own one by one, then parts of the text, to find what fails and at what.'
		: `It was thrown in ${place.file}, line ${place.line}.`
}
