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
		const key = Object.hasOwn(Object(post.fileData.matter), 'guid') ? 'guid' : 'id'
		const message = `Unexpected \`${key}\` ${guid}: ${owner} has it in the feeds already`
		const hint = 'Delete the line, or write another one that no post has.'
		return [report('guid-duplicate', file, message, { place: placeOfKey(post, key), hint })]
	})
}
