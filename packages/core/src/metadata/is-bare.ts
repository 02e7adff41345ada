import type { BlogOptions } from '../options.ts'

/**
 * Whether a blog has no content folder of its own, so that anything may lie about beside its posts. That of a Hugo site holds those of its languages, and nothing
 * else of it is read.
 */
export function isBare(content: string, urls: BlogOptions['urls']): boolean {
	return content === '' && urls?.like !== 'hugo'
}
