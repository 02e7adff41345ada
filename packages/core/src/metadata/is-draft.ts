import type { FrontMatter } from '../front-matter/read-front-matter.ts'
import { publishedFlag } from './published-flag.ts'

/**
 * Tells whether the front matter hides a post. What decides on that and cannot be read hides it, too: a mistake must not publish what was
 * meant to wait.
 *
 * @param draft Value of `draft`, if it could be read.
 * @param isUncertain Whether a date that decides cannot be read.
 * @param isJekyll Whether `published` without a value says no, as there.
 */
export function isDraft(
	{ values, repeated }: Pick<FrontMatter, 'values' | 'repeated'>,
	draft: boolean | undefined,
	isUncertain = false,
	isJekyll = false,
): boolean {
	if (
		draft === true ||
		isUncertain ||
		['draft', 'published', 'build'].some((key) => repeated.has(key))
	)
		return true
	if (isJekyll && values.published === null) return true
	if (draft === false) return false
	return isWritten(values.draft) || publishedFlag(values.published) === false
}

/** Tells whether a key has a value, empty text excluded. */
export function isWritten(value: unknown): boolean {
	return value !== undefined && value !== null && value !== ''
}
