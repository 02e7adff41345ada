import { createPostSearch } from '@blog/builder/posts'
import { parsePost } from '@blog/core'
import { expect, it } from 'vitest'
import { textWidth } from '../terminal/text-width.ts'
import { foundText } from './found-text.ts'

const title = 'A title that is longer than what there is room for, with 中文 in it'
const body = `## Caches\n\n${'Words about caches, and how they are kept while nobody looks. '.repeat(3)}`
const { post } = await parsePost(`---\ntitle: ${title}\ndate: 2024-01-01\n---\n${body}`, {
	file: 'posts/a.md',
})
if (!post) throw new Error('Expected a post')
const { items } = await (await createPostSearch([post])).find('caches', 5)
const text = (terminal: { isTTY?: boolean; columns?: number }) =>
	foundText(items, { stdout: { write: () => true, ...terminal } })

it.each([40, 60, 80])('fits a terminal of %i columns', (columns) => {
	const lines = text({ isTTY: true, columns }).trimEnd().split('\n')
	expect(lines.filter((line) => textWidth(line) > columns)).toEqual([])
	expect(lines[0]).toMatch(/^2024-01-01 {2}1 min {2}A title .*…/)
	expect(lines.join(' ')).toContain('/posts/a/')
	expect(lines.slice(1).join(' ').replace(/\s+/g, ' ')).toContain('Caches › Words about caches')
})

it('has one line for a post and one for the place in a pipe', () => {
	const [first, second, ...others] = text({}).split('\n')
	expect(first).toBe(`2024-01-01    1 min  ${title}  /posts/a/`)
	expect(second).toMatch(/^ {11}Caches › Words about caches/)
	expect(others).toEqual([''])
})
