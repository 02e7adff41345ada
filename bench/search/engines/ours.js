import { createAnalyser, createSearchIndex, loadStemmers, openSearch } from '@blog/search'
import { bundled } from './engine.js'

/** `@blog/search` without any options. */
export const ours = {
	name: '@blog/search',
	version: 'ours',
	async build(documents) {
		const stemmers = await loadStemmers(documents.map(({ language }) => language))
		const analyser = createAnalyser(stemmers)
		const indexed = documents.map((document) => ({
			document,
			analysed: analyser.analyse(document),
		}))
		const files = [...createSearchIndex(indexed.reverse())]
		const contents = new Map(files.map(({ path, content }) => [path, content]))
		const idOf = new Map(documents.map(({ id, url }) => [url, id]))
		return {
			files,
			code: () => bundled("export { openSearch } from '@blog/search/query'", import.meta.dirname),
			async open(fetched) {
				const search = openSearch(async (path) => {
					fetched(path)
					return JSON.parse(contents.get(path))
				})
				return {
					async find(query, limit) {
						const { items } = await search.find(query, { limit })
						return items.map(({ url }) => idOf.get(url))
					},
				}
			},
		}
	},
}
