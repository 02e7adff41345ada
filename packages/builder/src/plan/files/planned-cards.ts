import type { Diagnostic, Post } from '@blog/core'
import type { HeadImage } from '@blog/theme'
import type { MadeOutput } from '../output.ts'

/** Pictures of posts for social sites. */
export interface PlannedCards {
	readonly outputs: readonly MadeOutput[]
	/** Another text where other pages name cards, or others. */
	readonly identity: string
	/** What the page of a post says of its card; `undefined` if it has none. */
	imageOf(post: Post<unknown>): HeadImage | undefined
	readonly diagnostics: readonly Diagnostic[]
}
