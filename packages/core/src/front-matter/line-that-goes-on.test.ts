import { describe, expect, it } from 'vitest'
import { renameTerm } from '../edit/rename-term.ts'
import { setFrontMatter } from '../edit/set-front-matter.ts'
import { type PathGenerator, pathGenerators } from '../metadata/generators/url-rules.ts'
import { parsePost } from '../post/parse-post.ts'

const parse = (source: string, like?: 'hugo' | PathGenerator | 'jekyll') =>
	parsePost(source, { file: 'a.md', ...(like && { urls: { like } }) })

describe('front matter that ends at a line that goes on', () => {
	// As Hugo 0.169 reads them.
	it.each([
		[
			'-----------\nText.',
			[
				['thematicBreak', 3, 4],
				['paragraph', 4, 1],
			],
		],
		['---markdown\nmore', [['paragraph', 3, 4]]],
		['--- two\nText', [['paragraph', 3, 5]]],
		['---   three\nText', [['paragraph', 3, 7]]],
		[
			'---     code\nText',
			[
				['code', 3, 4],
				['paragraph', 4, 1],
			],
		],
		[
			'---\tcode\nText',
			[
				['code', 3, 4],
				['paragraph', 4, 1],
			],
		],
		[
			'---# Head\nText',
			[
				['heading', 3, 4],
				['paragraph', 4, 1],
			],
		],
		[
			'-----\nText\n\n---\n\nmore',
			[
				['paragraph', 3, 4],
				['thematicBreak', 6, 1],
				['paragraph', 8, 1],
			],
		],
		[
			'---```\ncode\n```\nText',
			[
				['code', 3, 4],
				['paragraph', 6, 1],
			],
		],
		['---- item\n- item', [['list', 3, 4]]],
		['---|a|b|\n|-|-|\n|c|d|', [['table', 3, 4]]],
		[
			'---{{< highlight go >}}\nx\n{{< /highlight >}}\nText',
			[
				['code', 3, 4],
				['paragraph', 6, 1],
			],
		],
	])('in Hugo its text is that of the body: %j', async (end, blocks) => {
		for (const newline of ['\n', '\r\n']) {
			const source = `---\ntitle: A\n${end}\n`.replaceAll('\n', newline)
			const { post, diagnostics } = await parse(source, 'hugo')
			expect(diagnostics).toEqual([])
			expect(post?.title).toBe('A')
			expect(
				post?.tree.children.map(({ type, position }) => [
					type,
					position?.start.line,
					position?.start.column,
				]),
			).toEqual(blocks)
		}
	})

	it.each([
		['---\ntitle: A\n-----------\nText.', '-----------', '---'],
		['---\ntitle: A\n---markdown\nText\n\n---\n', '---markdown', '---'],
		['+++\ntitle = "A"\n+++++\nText', '+++++', '+++'],
	])(
		'elsewhere is an error at that line, which says what to do: %j',
		async (source, line, fence) => {
			const { post, diagnostics } = await parse(source)
			expect(post).toBeUndefined()
			expect(diagnostics).toMatchObject([
				{
					rule: 'front-matter-unclosed',
					message: `Unexpected line \`${line}\`, expected \`${fence}\` alone to end the front matter`,
					line: 3,
					column: 1,
					hint: expect.stringContaining('on the next one'),
				},
			])
		},
	)

	// As gray-matter and `@astrojs/markdown-remark` read it.
	it.each(pathGenerators)('ends it with %s too', async (like) => {
		const { post, diagnostics } = await parse('---\n\ntitle: A\ndraft: true\n-----\nText\n', like)
		expect(diagnostics).toEqual([])
		expect(post).toMatchObject({ title: 'A', draft: true })
		const { children } = post?.tree ?? { children: [] }
		expect(children.map(({ type, position }) => [type, position?.start.line])).toEqual([
			['paragraph', 5],
		])
	})

	it.each([undefined, 'jekyll'] as const)(
		'hides its text with %s, below a blank line too',
		async (like) => {
			const { post, diagnostics } = await parse(
				'---\n\nheadline: A\ndraft: true\n-----\nText\n',
				like,
			)
			expect(post).toBeUndefined()
			expect(diagnostics).toMatchObject([{ rule: 'front-matter-unclosed', line: 5, column: 1 }])
		},
	)

	const source = '---\ndraft: true # soon\ntags: [a]\n-----------\nText.\n\n---\n\ndraft: true\n'

	it.each(['hugo', 'javascript'] as const)(
		'is changed with %s, and its text is not',
		(frontMatterSyntax) => {
			const file = { file: 'a.md', frontMatterSyntax }
			expect(setFrontMatter(source, { draft: false, date: '2024-01-01' }, file).source).toBe(
				'---\ndraft: false # soon\ntags: [a]\ndate: 2024-01-01\n-----------\nText.\n\n---\n\ndraft: true\n',
			)
		},
	)

	it('is not changed where it is not read', () => {
		const file = { file: 'a.md', frontMatterSyntax: 'common' } as const
		const refused = { diagnostics: [{ rule: 'front-matter-unclosed', line: 4 }] }
		expect(setFrontMatter(source, { draft: false }, file)).toMatchObject(refused)
		expect(
			renameTerm(source, { name: 'tags', word: 'tags' }, { from: 'a', to: 'b' }, file),
		).toMatchObject(refused)
	})
})
