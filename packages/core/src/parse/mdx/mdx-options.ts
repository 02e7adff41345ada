import type { Place } from '../../diagnostics/diagnostic.ts'
import type { report } from '../../diagnostics/rules.ts'
import type { Shortcodes } from '../shortcodes/shortcode.ts'
import type { Names } from './static-value.ts'

/** What MDX is made Markdown with. */
export interface MdxOptions {
	readonly source: string
	/** What expressions can ask for. */
	readonly names: Names
	readonly matter: Readonly<Record<string, unknown>>
	readonly params?: Readonly<Record<string, unknown>> | undefined
	/** Components of the user's. */
	readonly shortcodes?: Shortcodes | undefined
	readonly say: (
		rule: Parameters<typeof report>[0],
		place: Place | undefined,
		message: string,
		hint: string,
	) => void
}
