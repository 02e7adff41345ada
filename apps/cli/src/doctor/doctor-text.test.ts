import { expect, it } from 'vitest'
import { doctorText } from './doctor-text.ts'

const report = {
	versions: { blog: '1.0.0', node: '22.1.0', platform: 'linux x64' },
	config: {
		file: 'hugo.yaml',
		settings: [
			{ key: 'title', value: 'No\u001b[2Jtes', from: 'hugo.yaml: title' },
			{ key: 'pageSize', value: 10, from: 'default' },
			{ key: 'author', value: '', from: 'default' },
			{ key: 'social', value: [], from: 'hugo.yaml: params.socialIcons' },
			{ key: 'schema', from: 'default' },
		],
	},
	cache: { folder: '/c', files: 2, bytes: 2000, lastWritten: Date.UTC(2024, 9, 9, 8, 30) },
	counts: { posts: 3, pages: 1, skipped: 1 },
	timings: { config: 1.23, load: 200.4, plan: 20, renderPost: undefined },
	advice: [{ about: 'safety', message: 'url is http://a, without HTTPS' }] as const,
}

it('says what there is, each setting with its source, and what to mend', () => {
	expect(doctorText(report, { color: false, width: 80 })).toBe(`\
blog   1.0.0, Node.js 22.1.0, linux x64
posts  3 posts, 1 page, 1 skipped
cache  2.0 KB in 2 files, written 2024-10-09 08:30 UTC, /c
time   config 1.2 ms, load 200 ms, plan 20 ms

Settings of hugo.yaml
title     "No\\u001b[2Jtes"  hugo.yaml: title
pageSize  10                default
not set: author, schema

Advice
unsafe  url is http://a, without HTTPS
`)
})

it('says that nothing is wrong', () => {
	const fine = { ...report, advice: [], cache: { ...report.cache, files: 0 } }
	const text = doctorText(fine, { color: false, width: 80 })
	expect(text).toContain('cache  empty, /c\n')
	expect(text).toMatch(/Advice\nnothing makes this site slow or unsafe\n$/)
})
