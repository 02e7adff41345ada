import { report } from '../../diagnostics/rules.ts'
import { type Finder, placeOfKey } from '../checked-site.ts'
import { repeated } from './repeated.ts'

/** Finds posts and pages of one language that have the title of another; copies of a page elsewhere may. */
export const duplicateTitles: Finder = ({ entries }) => {
	const titled = entries.filter(({ kind, canonical }) => kind !== 'list' && canonical === undefined)
	return repeated(titled, ({ language, title }) => {
		const words = title.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
		return `${language} ${words}`
	}).map(({ first, post }) => {
		const message = `Unexpected title “${post.title}”: ${first.file} has it too`
		const hint = 'Say in it what sets this one apart, such as a version, a month or a place.'
		return report('title-duplicate', post.file, message, { place: placeOfKey(post, 'title'), hint })
	})
}
