import { expect, it } from 'vitest'
import { createPostParser } from '../../post/create-post-parser.ts'
import type { PathGenerator } from './url-rules.ts'

const files = {
	'2015-01-12-6to5 esnext.md': '',
	'2015-1-2-Single.md': '',
	'2021-08-01-bundle/index.md': '',
	'2021/08/02/in-folders.md': '',
	'deep/2021-08-03-Deep.md': '',
	'Undated v1.0.md': '',
	'slug.md': 'slug: /own/Slug',
	'twice/twice.md': '',
	'2021-08-04-dated/2021-08-05-dated.md': '',
	'2023/11/12-nested/index.md': '',
	'2022-03-04 With Space.md': '',
	'2023-05-06/index.md': '',
	'2023/05/07/index.md': '',
}

// Docusaurus: its documentation and `parseBlogFileName`; Astro: github-slugger; Eleventy: what 3.1 writes; VitePress: file-based routing.
const expected: Record<PathGenerator, readonly string[]> = {
	docusaurus: [
		'/blog/2015/01/12/6to5%20esnext/',
		'/blog/2015/1/2/Single/',
		'/blog/2021/08/01/bundle/',
		'/blog/2021/08/02/in-folders/',
		'/blog/2021/08/03/deep/Deep/',
		'/blog/Undated%20v1.0/',
		'/blog/own/Slug/',
		'/blog/twice/twice/',
		'/blog/2021/08/05/2021-08-04-dated/dated/',
		'/blog/2023/11/12/nested/',
		'/blog/2022/03/04/%20With%20Space/',
		'/blog/2023/05/06/index/',
		'/blog/2023/05/07/index/',
	],
	astro: [
		'/blog/2015-01-12-6to5-esnext/',
		'/blog/2015-1-2-single/',
		'/blog/2021-08-01-bundle/',
		'/blog/2021/08/02/in-folders/',
		'/blog/deep/2021-08-03-deep/',
		'/blog/undated-v10/',
		'/blog/own/Slug/',
		'/blog/twice/twice/',
		'/blog/2021-08-04-dated/2021-08-05-dated/',
		'/blog/2023/11/12-nested/',
		'/blog/2022-03-04-with-space/',
		'/blog/2023-05-06/',
		'/blog/2023/05/07/',
	],
	eleventy: [
		'/blog/2015-01-12-6to5%20esnext/',
		'/blog/2015-1-2-Single/',
		'/blog/2021-08-01-bundle/',
		'/blog/2021/08/02/in-folders/',
		'/blog/deep/2021-08-03-Deep/',
		'/blog/Undated%20v1.0/',
		'/blog/slug/',
		'/blog/twice/',
		'/blog/2021-08-04-dated/2021-08-05-dated/',
		'/blog/2023/11/12-nested/',
		'/blog/2022-03-04%20With%20Space/',
		'/blog/2023-05-06/',
		'/blog/2023/05/07/',
	],
	vitepress: [
		'/blog/2015-01-12-6to5%20esnext/',
		'/blog/2015-1-2-Single/',
		'/blog/2021-08-01-bundle/',
		'/blog/2021/08/02/in-folders/',
		'/blog/deep/2021-08-03-Deep/',
		'/blog/Undated%20v1.0/',
		'/blog/slug/',
		'/blog/twice/twice/',
		'/blog/2021-08-04-dated/2021-08-05-dated/',
		'/blog/2023/11/12-nested/',
		'/blog/2022-03-04%20With%20Space/',
		'/blog/2023-05-06/',
		'/blog/2023/05/07/',
	],
}

it.each(Object.entries(expected))('makes the addresses of %s', async (like, urls) => {
	const { parse } = await createPostParser(
		{ urls: { like: like as PathGenerator, base: 'blog' } },
		{ content: 'blog', files: Object.keys(files), assets: [] },
	)
	const found = await Promise.all(
		Object.entries(files).map(async ([file, matter]) => {
			const { post } = await parse(`---\ntitle: T\n${matter}\n---\nx`, `blog/${file}`)
			return post?.url
		}),
	)
	expect(found).toEqual(urls)
})

// What `parseBlogFileName` of Docusaurus 3.10 makes of them.
it.each([
	['2023/11/12-nested/index.md', '2023-11-12'],
	['2022-03-04 With Space.md', '2022-03-04'],
	['a/2020/1/2/b/c.md', '2020-01-02'],
	['2021-08-04-dated/2021-08-05-dated.md', '2021-08-05'],
	['2021-08-04-dated/other.md', '2021-08-04'],
	['2023-05-06/index.md', '2023-05-06'],
	['about.md', undefined],
])('Docusaurus: the date of %s', async (file, date) => {
	const { parse } = await createPostParser(
		{ urls: { like: 'docusaurus', base: 'blog' } },
		{ content: 'blog', files: [`blog/${file}`], assets: [] },
	)
	const { post } = await parse('---\ntitle: T\n---\nx', `blog/${file}`)
	expect(post?.date).toBe(date)
})
