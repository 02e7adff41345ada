import { report } from '../../diagnostics/rules.ts'
import { type Finder, placeOfKey } from '../checked-site.ts'
import { repeated } from './repeated.ts'

/** Finds posts and pages of one language that have the slug of another at another address. */
export const duplicateSlugs: Finder = ({ entries }) =>
	repeated(
		entries.filter(({ kind }) => kind !== 'list'),
		({ language, slug }) => `${language} ${slug}`,
	).map(({ first, post }) => {
		const message = `Unexpected slug \`${post.slug}\`: ${first.file} has it too, at ${first.url}`
		const hint = `Say \`blog show ${post.url}\`: of two posts with one slug the newest is meant. Or give one of them another name with \`blog rename\`.`
		return report('slug-duplicate', post.file, message, { place: placeOfKey(post, 'slug'), hint })
	})
