import type { CheckOptions } from './check-options.ts'
import { type CheckResult, findMistakes } from './find-mistakes.ts'

/**
 * Finds everything that a build would report, and what a build does not look for; writes nothing.
 *
 * @param dir The site's folder.
 * @throws {BlogError} As `buildSite`; `IO` also if the old sitemap cannot be read.
 *
 * @example
 * const broken = (await checkSite('my-blog')).diagnostics.filter(({ severity }) => severity === 'error')
 */
export async function checkSite(dir: string, options: CheckOptions = {}): Promise<CheckResult> {
	const { diagnostics, skipped } = await findMistakes(dir, options)
	return { diagnostics, skipped }
}
