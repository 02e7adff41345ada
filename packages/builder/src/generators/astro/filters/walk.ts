import type { AnyNode } from 'acorn'
import type { PostList } from './post-list.ts'
import type { PostSource } from './post-source.ts'
import type { Scope } from './scope.ts'
import type { SiteModules } from './site-modules.ts'

/** The way back from what a page is made for to the posts. */
export interface Walk {
	readonly source: PostSource
	readonly modules: SiteModules
	/** What names stand for while it is followed what they become. */
	readonly changing: {
		readonly name: string
		readonly body: AnyNode
		readonly lists: readonly PostList[]
	}[]
	/** Follows an expression to the lists that it is made of; none if it is made of no posts. */
	follow(value: AnyNode, scope: Scope): Promise<readonly PostList[]>
	/** Follows several of which one is taken, nobody can tell which. */
	either(values: readonly AnyNode[], scope: Scope): Promise<readonly PostList[]>
	/** Follows each of several. */
	all(values: readonly (AnyNode | null)[], scope: Scope): Promise<readonly PostList[]>
}
