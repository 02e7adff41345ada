import { expect, it } from 'vitest'
import { parsePost } from '../../post/parse-post.ts'
import { expandAdmonitions } from './expand-admonitions.ts'

const run = (text: string) => expandAdmonitions(text, 0)?.text

it.each([
	[':::note\nA\n:::\nB', '\n> [!NOTE]\n> \n> A\n\nB'],
	[':::tip Read this\nA\n:::', '\n> [!TIP] Read this\n> \n> A\n\n'],
	[':::danger[Read this]\nA\n:::', '\n> [!CAUTION] Read this\n> \n> A\n\n'],
	[':::warning[See: [a](/a/)]\nA\n:::', '\n> [!WARNING] See: [a](/a/)\n> \n> A\n\n'],
	[':::tip{title="Read *this*"}\nA\n:::', '\n> [!TIP] Read *this*\n> \n> A\n\n'],
	[':::tip[This]{title="That"}\nA\n:::', '\n> [!TIP] This\n> \n> A\n\n'],
	['::: tip See [a](/a/)\nA\n:::', '\n> [!TIP] See [a](/a/)\n> \n> A\n\n'],
	['::: warning 注意\nA\n:::', '\n> [!WARNING] 注意\n> \n> A\n\n'],
	['::::info\n:::tip\nA\n:::\n::::\n', '\n> [!NOTE] Info\n> \n> \n> > [!TIP]\n> > \n> > A\n> \n\n'],
	[
		':::note\n```md\n:::tip\n:::\n```\n:::\n',
		'\n> [!NOTE]\n> \n> ```md\n> :::tip\n> :::\n> ```\n\n',
	],
	[
		'::: details Click *me* {open}\nA\n:::\nB',
		'\n<details open><summary>Click <em>me</em></summary>\n\nA\n\n</details>\n\nB',
	],
	['::: details\nA\n:::', '\n<details><summary>Details</summary>\n\nA\n\n</details>\n\n'],
	[
		':::: info\n::: details\nA\n:::\n::::',
		'\n> [!NOTE] Info\n> \n> \n> <details><summary>Details</summary>\n> \n> A\n> \n> </details>\n> \n\n',
	],
	['::: code-group\n```js [a.js]\nx\n```\n:::\nB', '\n```js [a.js]\nx\n```\n\nB'],
	['::: v-pre\n{{ x }}\n:::', '\n{{ x }}\n\n'],
	[':::note\r\nA\r\n:::\r\n', '\n> [!NOTE]\n> \n> A\r\n\n'],
])('makes an alert of %j', (text, expected) => {
	expect(run(text)).toBe(expected)
})

it.each(['```\n:::note\n:::\n```', ':::unknown\nA\n:::', 'a :::note', '::: \n', 'no'])(
	'leaves %j',
	(text) => {
		expect(run(text)).toBeUndefined()
	},
)

it.each([
	['::: tip\nA\n:::', '\n> [!TIP] HINT\n> \n> A\n\n'],
	['::: tip Mine\nA\n:::', '\n> [!TIP] Mine\n> \n> A\n\n'],
	['::: danger\nA\n:::', '\n> [!CAUTION]\n> \n> A\n\n'],
	['::: details\nA\n:::', '\n<details><summary>Mehr</summary>\n\nA\n\n</details>\n\n'],
	['> [!tip]\n> A\n', '> [!TIP] HINT\n> A\n'],
	['> [!INFO]\n> A\n', '> [!NOTE] INFO\n> A\n'],
	['> [!INFO] Mine\n> A\n', '> [!NOTE] Mine\n> A\n'],
	['::: tip\n> [!TIP]\n> A\n:::', '\n> [!TIP] HINT\n> \n> > [!TIP] HINT\n> > A\n\n'],
])('with titles of their own makes of %j', (text, expected) => {
	const titles = { tip: 'HINT', info: 'INFO', details: 'Mehr' }
	expect(expandAdmonitions(text, 0, { titles })?.text).toBe(expected)
})

it.each(['> [!NOTE]\n> A', '```\n> [!TIP]\n```', '> A\n> [!TIP]', '[!TIP]'])(
	'with titles of their own leaves %j',
	(text) => {
		expect(expandAdmonitions(text, 0, { titles: { tip: 'HINT' } })).toBeUndefined()
	},
)

it('keeps places', async () => {
	const source = 'A\n\n:::note Title\n\nText [a](/a/)\n\n- item [b](/b/)\n\n:::\n\n[c](/c/)\n'
	const { post } = await parsePost(source, { file: 'a.md', admonitions: true })
	const places = post?.links.map(({ url, line, column }) => `${url} ${line}:${column}`)
	expect(places).toEqual(['/a/ 5:6', '/b/ 7:8', '/c/ 11:1'])
})
