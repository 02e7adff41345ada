import { pathToFileURL } from 'node:url'
import { peerFile, versionOf } from '../../lib/peers.js'
import { bundled } from './engine.js'

const options = {
	fields: ['title', 'tags', 'headings', 'text'],
	storeFields: ['title', 'url'],
	searchOptions: { boost: { title: 2 }, fuzzy: 0.2, prefix: true },
}

/** MiniSearch with the options of its readme. The index is made when the site is built and loaded whole; it has no texts to show. */
export const minisearch = {
	name: 'MiniSearch',
	version: versionOf('minisearch'),
	async build(documents) {
		const { default: MiniSearch } = await import(
			pathToFileURL(peerFile('minisearch/dist/es/index.js')).href
		)
		const index = new MiniSearch(options)
		index.addAll(
			documents.map(({ id, url, title, tags, headings, text }) => ({
				id,
				url,
				title,
				tags: tags.join('\n'),
				headings: headings.join('\n'),
				text,
			})),
		)
		const content = JSON.stringify(index)
		// Loaded once: every visitor would get the same.
		const loaded = MiniSearch.loadJSON(content, options)
		return {
			files: [{ path: 'search.json', content }],
			code: () => bundled("export { default } from 'minisearch'", peerFile('..')),
			async open(fetched) {
				fetched('search.json')
				return {
					find: (query, limit) =>
						loaded
							.search(query)
							.slice(0, limit)
							.map(({ id }) => id),
				}
			},
		}
	},
}
