import {
	createAnalyser,
	createSearchIndex,
	loadStemmers,
	openSearch,
	type Search,
	type SearchDocument,
} from '../src/index.ts'

/** A document with as much as a test says of it; text is its only section. */
export function documentOf({
	text = '',
	...fields
}: Partial<SearchDocument> & { text?: string } = {}): SearchDocument {
	return {
		url: '/post/',
		title: '',
		tags: [],
		language: 'en',
		sections: [{ heading: '', anchor: '', text }],
		...fields,
	}
}

/** The files of an index, by path. */
export async function filesOf(documents: readonly SearchDocument[]): Promise<Map<string, string>> {
	const stemmers = await loadStemmers(documents.map(({ language = '' }) => language))
	const analyser = createAnalyser(stemmers)
	const files = createSearchIndex(
		documents.map((document) => ({ document, analysed: analyser.analyse(document) })),
	)
	return new Map([...files].map(({ path, content }) => [path, content]))
}

/** Opens an index whose files are in memory. */
export function openFiles(files: ReadonlyMap<string, string>): Search {
	return openSearch(async (path) => {
		const content = files.get(path)
		if (content === undefined) throw new Error(`There is no ${path}`)
		return JSON.parse(content)
	})
}

/** An index over documents. */
export async function searchOf(documents: readonly SearchDocument[]): Promise<Search> {
	return openFiles(await filesOf(documents))
}

/** The addresses that a query finds, the best first. */
export async function urlsOf(search: Search, query: string, limit = 10): Promise<string[]> {
	return (await search.find(query, { limit })).items.map(({ url }) => url)
}
