import type { Diagnostic } from '@blog/core'
import { report } from '../../diagnostics/rules.ts'
import { type Finder, placeOfKey } from '../checked-site.ts'

/** Finds posts whose identity in feeds is that of another post. */
export const duplicateGuids: Finder = ({ site: { blog, config } }) => {
	const owners = new Map<string, string>()
	const byFile = blog.posts.toSorted((a, b) => (a.file < b.file ? -1 : 1))
	for (const { guid, url, file } of byFile)
		if (guid === undefined) owners.set(config.url + url, file)
	return byFile.flatMap((post): Diagnostic[] => {
		const { guid, file } = post
		if (guid === undefined) return []
		const owner = owners.get(guid)
		if (owner === undefined) {
			owners.set(guid, file)
			return []
		}
		const has = (key: string) => Object.hasOwn(Object(post.fileData.matter), key)
		const key = ['guid', 'id'].find(has)
		if (key === undefined) {
			const message = `Unexpected identity in feeds ${guid}: ${owner} has it already`
			const isOfName = config.blog.urls?.like === 'jekyll'
			const source = has('slug') ? 'slug' : undefined
			const of = source ? `its \`${source}\`` : isOfName ? 'the name of the file' : 'its address'
			const place = source && placeOfKey(post, source)
			const hint = `It is made of ${of}, as in the feeds of the old site. Write \`guid: ${config.url}${post.url}\` into the front matter, or another one that no post has.`
			return [report('guid-duplicate', file, message, { place, hint })]
		}
		const message = `Unexpected \`${key}\` ${guid}: ${owner} has it in the feeds already`
		const hint = 'Delete the line, or write another one that no post has.'
		return [report('guid-duplicate', file, message, { place: placeOfKey(post, key), hint })]
	})
}
