import type { Post } from '@blog/core'
import type { Linked } from '@blog/theme'

/** A post as a link. */
export function linked({ title, url }: Post<unknown>): Linked {
	return { title, url }
}
