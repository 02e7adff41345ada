import type { Diagnostic, Post } from '@blog/core'
import { report } from '../../diagnostics/rules.ts'
import { type Finder, placeOfKey } from '../checked-site.ts'

/** Finds posts and pages of one language that have the title of another; copies of a page elsewhere may. */
export const duplicateTitles: Finder = ({ entries }) => {
	const owners = new Map<string, Post<unknown>>()
	return entries.flatMap((post): Diagnostic[] => {
		if (post.kind === 'list' || post.canonical !== undefined) return []
		const key = `${post.language} ${post.title.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()}`
		const owner = owners.get(key)
		if (owner === undefined) {
			owners.set(key, post)
			return []
		}
		const message = `Unexpected title “${post.title}”: ${owner.file} has it too`
		const hint = 'Say in it what sets this one apart, such as a version, a month or a place.'
		return [
			report('title-duplicate', post.file, message, { place: placeOfKey(post, 'title'), hint }),
		]
	})
}
