import type { AnyNode } from 'acorn'
import type { MadeOf } from './made-of.ts'
import type { PostSource } from './post-source.ts'
import type { Origin, Scope } from './scope.ts'
import type { SiteModules } from './site-modules.ts'

/** The way back from what a page is made for to the posts. */
export interface Walk {
	readonly source: PostSource
	readonly modules: SiteModules
	/** Functions that choose of the posts, as they are found. */
	readonly filters: Origin[]
	/** Where something else does. */
	readonly untold: Origin[]
	/** Follows an expression, and tells what of the posts it is made of; `undefined` if nothing. */
	follow(value: AnyNode, scope: Scope): Promise<MadeOf | undefined>
	/** Follows each of several. */
	any(all: readonly (AnyNode | null)[], scope: Scope): Promise<MadeOf | undefined>
}
