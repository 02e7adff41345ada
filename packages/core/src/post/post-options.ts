import type { HeadingIdMaker } from '../metadata/heading-ids.ts'
import type { BlogOptions } from '../options.ts'

/** What posts are made with: the options, and what had to be loaded for them. */
export interface PostOptions extends Omit<BlogOptions<never>, 'schema' | 'headingIds'> {
	readonly headingIds: HeadingIdMaker
	/** Whether a heading of depth 1 that opens the text is taken out, whatever it says. */
	readonly takesOpeningHeading: boolean
}
