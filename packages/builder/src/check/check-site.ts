import type { Diagnostic } from '@blog/core'
import type { CheckOptions } from './check-options.ts'
import { findMistakes } from './find-mistakes.ts'

/**
 * Finds everything that a build would report, and what a build does not look for; writes nothing.
 *
 * @param dir The site's folder.
 * @returns By file and place.
 * @throws {BlogError} As `buildSite`; `IO` also if the old sitemap cannot be read.
 *
 * @example
 * const broken = (await checkSite('my-blog')).filter(({ severity }) => severity === 'error')
 */
export async function checkSite(
	dir: string,
	options: CheckOptions = {},
): Promise<readonly Diagnostic[]> {
	return (await findMistakes(dir, options)).diagnostics
}
