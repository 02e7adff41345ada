import { pathToFileURL } from 'node:url'
import { peerFile, versionOf } from '../../lib/peers.js'
import { bundled } from './engine.js'

const keys = ['title', 'permalink', 'summary', 'content']

/** Fuse.js as the theme PaperMod starts it when nothing is configured (`assets/js/fastsearch.js`): the place of a match does not count. */
export const fuse = engine('Fuse.js (PaperMod)', {
	distance: 100,
	threshold: 0.4,
	ignoreLocation: true,
	keys,
})

/** Fuse.js with the options that PaperMod had before and still documents: a match must stand in the first 400 characters. */
export const fuseLocated = engine('Fuse.js (PaperMod, older)', {
	isCaseSensitive: false,
	shouldSort: true,
	location: 0,
	distance: 1000,
	threshold: 0.4,
	minMatchCharLength: 0,
	keys,
})

/** PaperMod's `index.json` has all texts; the browser loads it whole. PaperMod bundles `fuse.basic`, without the extended syntax. */
function engine(name, options) {
	return {
		name,
		version: versionOf('fuse.js'),
		async build(documents) {
			const { default: Fuse } = await import(
				pathToFileURL(peerFile('fuse.js/dist/fuse.basic.mjs')).href
			)
			const list = documents.map(({ id, url, title, summary, text }) => ({
				id,
				title,
				content: text,
				permalink: url,
				summary,
			}))
			const content = JSON.stringify(list.map(({ id, ...rest }) => rest))
			return {
				files: [{ path: 'index.json', content }],
				code: () => bundled("export { default } from 'fuse.js/basic'", peerFile('..')),
				async open(fetched) {
					fetched('index.json')
					const fuse = new Fuse(list, options)
					return {
						find: (query, limit) =>
							fuse
								.search(query.trim())
								.slice(0, limit)
								.map(({ item }) => item.id),
					}
				},
			}
		},
	}
}
