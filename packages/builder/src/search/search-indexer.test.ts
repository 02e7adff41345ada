import type { SearchDocument } from '@blog/search'
import { expect, it } from 'vitest'
import { indexInThread } from '../workers/index-in-thread.ts'
import { indexMaker } from './index-maker.ts'
import { searchIndexer } from './search-indexer.ts'

const ids = Array.from({ length: 150 }, (_, at) => `${at}`)

function documentOf(at: number): SearchDocument {
	const sections = [{ heading: '', anchor: '', text: `About ${at} things, déployées` }]
	return { url: `/${at}/`, title: `Post ${at}`, tags: [], language: at % 2 ? 'fr' : 'en', sections }
}

it.each([
	['here', () => indexMaker()],
	['in a thread', () => indexInThread({})],
])('gives the same index %s, whoever was told before and in whatever order', async (_, start) => {
	const told = searchIndexer(start)
	for (const some of [ids.slice(70, 90), ids.slice(0, 70).reverse(), ['0', 'gone']])
		await told.add(
			'x',
			some.map((id) => [id, documentOf(Number(id) || 0)]),
		)
	await told.add('other', [['100', documentOf(1)]])
	const asked: number[] = []
	const files = await told.make('x', ids, 2, (at) => {
		asked.push(at)
		return documentOf(at)
	})
	await told.stop()
	expect(asked).toEqual(Array.from({ length: 60 }, (_, at) => 90 + at))
	expect(files).toEqual(await searchIndexer().make('x', ids, 2, documentOf))
})

it('leaves no thread behind when a text cannot be had', async () => {
	const indexer = searchIndexer(() => indexInThread({}))
	const broken = () => {
		throw new Error('no text')
	}
	await expect(indexer.make('x', ids, 0, broken)).rejects.toThrow('no text')
	await indexer.stop()
	await expect(indexer.make('x', [], 0, documentOf)).rejects.toThrow('has ended')
})

it('tells who makes an index that a document could not be added', async () => {
	const indexer = searchIndexer(() => indexInThread({}))
	await indexer.add('x', [['a', {} as SearchDocument]])
	await expect(indexer.make('x', [], 0, documentOf)).rejects.toThrow()
	await indexer.stop()
})
