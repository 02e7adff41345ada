import type { Blog } from '@blog/core'
import { linkAddress, type NewName } from './link-address.ts'
import { type LinkTarget, linkTargets } from './link-targets.ts'
import { type Move, movedFile } from './move.ts'
import { postsOf } from './site-change.ts'

/** What leads to what, before and after moves. */
export interface AddressOptions {
	readonly blog: Blog<unknown>
	/** The blog as it will be. */
	readonly next: Blog<unknown>
	readonly moves: readonly Move[]
	readonly names: readonly NewName[]
	/** As for `linkTargets`. */
	readonly starts: readonly string[]
}

/** Says what addresses must be to lead where they did. */
export interface NewAddresses {
	/** Where one leads now. */
	target(file: string, href: string): LinkTarget | undefined
	/** `undefined` if the link leads there by itself, or was broken before. */
	address(file: string, href: string): string | undefined
	/** The same for a text of the front matter, if it names a picture or another file that is no post: one without a slash counts from the top of the site too. */
	value(file: string, text: string): string | undefined
}

/** Finds the addresses that links and front matter must have after moves. */
export function newAddresses({ blog, next, moves, names, starts }: AddressOptions): NewAddresses {
	const urls = new Map([...postsOf(next), ...next.assets].map(({ file, url }) => [file, url]))
	const files = new Set(blog.assets.map(({ file }) => file))
	const [target, nextTarget] = [linkTargets(blog, starts), linkTargets(next, starts)]
	return { target, address, value }

	function address(file: string, href: string): string | undefined {
		const lead = target(file, href)
		if (lead === undefined) return undefined
		const to = movedFile(lead.file, moves)
		const isRight = (candidate: string) => {
			const found = nextTarget(movedFile(file, moves), candidate)
			return found?.file === to && found.suffix === lead.suffix
		}
		return isRight(href) ? undefined : linkAddress(href, names, urls.get(to) ?? href, isRight)
	}

	function value(file: string, text: string): string | undefined {
		const top = target(file, text) ? '' : '/'
		const isFile = files.has(target(file, top + text)?.file ?? '')
		return isFile ? address(file, top + text)?.slice(top.length) : undefined
	}
}
