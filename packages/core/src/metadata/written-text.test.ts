import { expect, it } from 'vitest'
import { parsePost } from '../post/parse-post.ts'

// What Hugo 0.169 makes of them.
it.each([
	['A&#39;s ftp://a.example/x end', 'a39s--end'],
	['&#39; ftp://a.b/ c &#39;d ftp://a.b/ &#39;', '39--c-39d--39'],
	[':tada: A&#39;s :tada: b&#39;s', 'tada-a39s-tada-b39s'],
	['==m== A&#39;s', 'm-a39s'],
	[':tada: A&#39;s ++x++ b&#39;s', 'tada-a39s-x-b39s'],
	['a\\\\ \\&amp; A&#39;s', 'a--a39s'],
	['A&#39;s :tada: b {.y}', 'a39s-tada-b'],
	['A&#39;s -- "x" b---c... &lt; &copy;', 'a39s--x-bc--'],
])('what is written beside parts of a heading is read once: %j', async (heading, id) => {
	const { post } = await parsePost(`## ${heading}`, {
		file: 'a.md',
		urls: { like: 'hugo' },
		extras: { bareLinks: 'https', emoji: true, mark: true, insert: true },
	})
	expect(post?.headings[0]?.id).toBe(id)
})
