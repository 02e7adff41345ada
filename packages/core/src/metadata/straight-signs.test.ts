import { expect, it } from 'vitest'
import { parsePost } from '../index.ts'
import { plainText } from './plain-text.ts'

const read = async (body: string) => {
	const { post } = await parsePost(`---\ntitle: T\n---\n${body}`, {
		file: 'a.md',
		urls: { like: 'hugo' },
		extras: { emoji: true, mark: true, insert: true, angleQuotes: true },
	})
	if (!post) throw new Error('Expected a post')
	return post
}

// What Hugo 0.169 shows of them.
it.each([
	['s \\"a\\" b \\\'c\\\' "f"', 's "a" b \'c\' “f”'],
	['&quot;d&quot; &#34;e&#34; &#39;g&#39;', '"d" "e" \'g\''],
	['it\\\'s "h\\"', 'it\'s “h"'],
	['**\\"a\\"** x\\"y\\"', '"a" x"y"'],
	['a \\* b \\\\ "c"\n  \\"d\\"', 'a * b \\ “c” "d"'],
	['AT&amp;T \\"hi\\" &copy; 5\\\' "q"', 'AT&T "hi" © 5\' “q”'],
	[':tada: \\"a\\" y "b"', '🎉 "a" y “b”'],
	['==m== \\"a\\" ++i++ &quot;b&quot; "c"', 'm "a" i "b" “c”'],
	['==\\"m\\"== "==z=="', '"m" “z”'],
	[':tada: "a" :tada:\\"b\\" [\\"l\\" :tada: \\"k\\"](/u)', '🎉 “a” 🎉"b" "l" 🎉 "k"'],
	['\\\\"a\\\\" \\"c\\"', '\\“a\\” "c"'],
	['x \\&quot;b&quot; "q"', 'x &quot;b" “q”'],
	['<<a>> \\"b\\" "c"', '«a» "b" “c”'],
	['> - \\"a\\"\n>   \\"b\\"', '"a" "b"'],
	['a &lt;&lt;b&gt;&gt; 2 &#60;&#x3c; 3', 'a <<b>> 2 << 3'],
	['\\<\\< c \\>\\> x << y >> z', '<< c >> x « y » z'],
	['&#45;&#45; \\-- \\... a -- b ...', '-- -- ... a – b …'],
])('signs that are escaped or references stay straight: %j', async (body, text) => {
	const { tree } = await read(body)
	expect(plainText(tree, { smartPunctuation: true }).trim()).toBe(text)
})

it('escaped quotes beside an abbreviation stay straight, as in kramdown', async () => {
	const text = 'HTML \\"a\\" HTML \\"b\\" "c"\n\n*[HTML]: Markup\n'
	const options = { file: '_posts/2020-01-01-a.md', urls: { like: 'jekyll' }, liquid: {} } as const
	const { post } = await parsePost(text, options)
	const shown = post && plainText(post.tree, { smartPunctuation: true })
	expect(shown?.trim()).toBe('HTML "a" HTML "b" “c”')
})

it.each([
	['## A {#x} ##', 'A {#x}', 'a-x'],
	['## B {#y}', 'B', 'y'],
	['## C ## {#z}', 'C ##', 'z'],
	['## F {.c} ###', 'F {.c}', 'f-c'],
])('attributes of a heading are text before closing hashes in Hugo: %s', async (body, text, id) => {
	const { headings } = await read(body)
	expect(headings).toMatchObject([{ text, id }])
})
