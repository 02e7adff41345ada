import type { SiteConfig } from './site-config.ts'

/** Lists to which the user's config adds: what a generator leaves out stays so. */
const added = ['exclude', 'excludeMatching'] as const

/** What leaves out all there is, until the user says what is to be read. */
const isEverything = (one: unknown) => one === '**'

/**
 * Lays what the user's config says over what is known of the generator.
 *
 * @param said Not checked yet.
 */
export function overGenerated(
	generated: SiteConfig,
	said: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
	const lists = added.flatMap((key) => {
		const [known, own] = [generated[key], said[key]]
		const isBoth = known !== undefined && Array.isArray(own) && !known.some(isEverything)
		return isBoth ? [[key, [...known, ...own]] as const] : []
	})
	return { ...generated, ...said, ...Object.fromEntries(lists) }
}
