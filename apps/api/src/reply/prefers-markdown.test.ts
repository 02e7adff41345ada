import { expect, it } from 'vitest'
import { prefersMarkdown } from './prefers-markdown.ts'

it.each([
	['text/markdown', true],
	['TEXT/Markdown; charset=utf-8', true],
	['text/markdown, text/html, */*', true],
	['text/markdown, application/json;q=0.9', true],
	['application/json;q=0.1, text/markdown', true],
	['text/markdown, application/json', true],
	['application/json, text/markdown', false],
	['text/markdown;q=0, application/json', false],
	['text/markdown;q=0', false],
	['text/markdown;q=0.1, */*', false],
	['text/markdown;q=0.1, application/*', false],
	['*/*', false],
	['application/json', false],
	[null, false],
])('%s', (accept, expected) => {
	expect(prefersMarkdown('/v1/posts/one', accept)).toBe(expected)
	expect(prefersMarkdown('/v1/pages/about', accept)).toBe(expected)
	expect(prefersMarkdown('/v1/posts', accept)).toBe(false)
})
