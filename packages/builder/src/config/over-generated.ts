import type { SiteConfig } from './site-config.ts'

/** Lists to which the user's config adds: what a generator leaves out stays so. */
const added = ['exclude', 'excludeMatching'] as const

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
		const [known, own = []] = [generated[key], said[key]]
		return known !== undefined && Array.isArray(own) ? [[key, [...known, ...own]] as const] : []
	})
	const own = Object.entries(said).filter(([, value]) => value !== undefined)
	return { ...generated, ...Object.fromEntries(own), ...Object.fromEntries(lists) }
}
