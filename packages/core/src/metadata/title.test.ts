import { expect, it } from 'vitest'
import { createPostParser } from '../post/create-post-parser.ts'

const titleOf = async (body: string, like?: 'docusaurus', file = '2024-01-02-hello-world.md') => {
	const options = like ? { urls: { like } } : {}
	const { parse } = await createPostParser(options, { content: '', files: [file], assets: [] })
	const { post } = await parse(`---\ndate: 2024-01-02\n---\n${body}`, file)
	return post?.title
}

it('takes the first heading, else the words of the name', async () => {
	expect(await titleOf('Text\n\n## Part\n')).toBe('Part')
	expect(await titleOf('Text')).toBe('hello world')
})

it('takes in Docusaurus a heading that opens the text, else the name', async () => {
	expect(await titleOf('# Whole\n\nText', 'docusaurus')).toBe('Whole')
	expect(await titleOf('Text\n\n## Part\n', 'docusaurus')).toBe('hello-world')
})

it.each([
	['2024-03-08T10-00.md', 'T10-00'],
	['2024-03-08-10-30-00-trip.md', '10-30-00-trip'],
	['2024-03-08.md', '2024-03-08'],
	['2024/03/08-trip/index.md', 'trip'],
])('takes in Docusaurus what is behind the date: %s', async (file, title) => {
	expect(await titleOf('Text', 'docusaurus', file)).toBe(title)
})
