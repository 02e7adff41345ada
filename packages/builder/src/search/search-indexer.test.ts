import { type Post, parsePost } from '@blog/core'
import { expect, it } from 'vitest'
import { indexInThread } from '../workers/index-in-thread.ts'
import type { StartIndex } from './make-index.ts'
import { searchIndexer } from './search-indexer.ts'

it('leaves no thread behind when a text cannot be had', async () => {
	const many = await Promise.all(
		Array.from({ length: 150 }, async (_, index) => {
			const { post } = await parsePost(`# ${index}`, { file: `${index}.md` })
			return post as Post<unknown>
		}),
	)
	let stopped = 0
	const startMany: StartIndex = async (languages) => {
		const maker = await indexInThread(languages)
		const stop = () => maker.stop().then(() => void stopped++)
		return { ...maker, stop }
	}
	const indexer = searchIndexer({ startMany })
	const broken = () => {
		throw new Error('no text')
	}
	await expect(indexer.index('x', many, broken)).rejects.toThrow('no text')
	expect(stopped).toBe(1)
})
