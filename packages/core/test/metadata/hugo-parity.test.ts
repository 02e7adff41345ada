import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parsePost } from '../../src/post/parse-post.ts'

const fixtures = new URL('./fixtures/', import.meta.url)
const read = (name: string, file: string) =>
	readFileSync(new URL(`${name}/${file}`, fixtures), 'utf8')

describe('a post has the numbers, the summary and the ids that Hugo gives it', () => {
	it.each(readdirSync(fixtures))('%s', async (name) => {
		const { post } = await parsePost(read(name, 'input.md'))
		expect({
			words: post?.words,
			readingTime: post?.readingTime,
			truncated: post?.truncated,
			summary: post?.summary,
			ids: post?.headings.map(({ id }) => id),
		}).toEqual(JSON.parse(read(name, 'expected.json')))
	})
})
