import { appendFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { png, type ScratchSite, scratchSite } from './scratch-site.ts'

/** One change of a site, as a person makes it between two builds. */
interface Edit {
	readonly put?: Readonly<Record<string, string | Uint8Array>>
	/** Text at the end of a file, if there is one. */
	readonly append?: readonly [file: string, text: string]
	readonly remove?: string
	readonly rename?: readonly [from: string, to: string]
}

function apply({ put = {}, append, remove, rename }: Edit, site: ScratchSite): void {
	const at = (file: string) => join(site.root, 'site', file)
	site.put(put)
	if (append && existsSync(at(append[0]))) appendFileSync(at(append[0]), append[1])
	if (remove) rmSync(at(remove), { force: true })
	if (!rename || !existsSync(at(rename[0]))) return
	mkdirSync(dirname(at(rename[1])), { recursive: true })
	renameSync(at(rename[0]), at(rename[1]))
}

const name = fc.constantFrom('a', 'b', 'c', 'd', 'e/index')
const fileOf = (post: string) => `content/posts/${post}.md`

const frontMatter = fc.record(
	{
		date: fc.constantFrom('2024-01-01', '2024-05-01', '2026-01-01', '2024-02-30'),
		tags: fc.subarray(['Go', 'go', 'C++', 'tests']),
		series: fc.constantFrom('One', 'Two'),
		slug: fc.constantFrom('moved', 'b'),
		aliases: fc.constantFrom(['/old'], ['/posts/a/']),
		draft: fc.boolean(),
		summary: fc.constantFrom('Short.', 'Shorter'),
		title: fc.constantFrom('Title', 'Of "two"'),
		hiddenInHomeList: fc.boolean(),
		cover: fc.constantFrom({ image: 'p.png', alt: 'P' }),
	},
	{ requiredKeys: [] },
)

const parts = [
	'Plain text.',
	'[a](a.md) and [b](./b.md#part)',
	'[e](e/index.md), [gone](nowhere.md)',
	'![picture](p.png)',
	'## Part',
	'```ts\nconst x = 1\n```',
	'<b>raw</b> text[^1]\n\n[^1]: Note [c](c.md).',
	'$x^2$ and <me@example.com>',
]
const body = fc
	.array(fc.constantFrom(...parts), { maxLength: 4 })
	.map((chosen) => chosen.join('\n\n'))

const write = fc.tuple(name, frontMatter, body).map(
	([post, fields, text]): Edit => ({
		put: { [fileOf(post)]: `${JSON.stringify(fields)}\n${text}` },
	}),
)
const append = fc
	.tuple(name, fc.constantFrom(...parts, 'Word.', 'Text of more words.'.repeat(80)))
	.map(([post, text]): Edit => ({ append: [fileOf(post), `\n\n${text}`] }))
const remove = name.map((post): Edit => ({ remove: fileOf(post) }))
const rename = fc
	.tuple(name, name)
	.map(([from, to]): Edit => ({ rename: [fileOf(from), fileOf(to)] }))

const picture = 'content/posts/p.png'
const pictures = fc.constantFrom<Edit>(
	{ put: { [picture]: png(1, 5) } },
	{ put: { [picture]: png(2, 5) } },
	{ remove: picture },
)

const config = fc
	.record({
		title: fc.constantFrom('Notes', 'Other notes'),
		pageSize: fc.constantFrom(1, 3),
		toc: fc.boolean(),
		showWordCount: fc.boolean(),
		feed: fc.record({ content: fc.constantFrom('full', 'summary'), limit: fc.constantFrom(1, 9) }),
	})
	.chain((options) => fc.tuple(fc.constant(options), fc.boolean()))
	.map(([options, hasComponents]): Edit => {
		const text = [
			"import { mark } from './mark.ts'",
			"import { Footer } from './footer.tsx'",
			`const options = ${JSON.stringify(options)}`,
			`const theme = ${hasComponents ? '{ components: { Footer } }' : '{}'}`,
			'const code = { markdown: { rehypePlugins: [mark] }, theme }',
			"export default { ...options, ...code, url: 'https://example.com' }",
		]
		return { put: { 'blog.config.ts': text.join('\n') } }
	})

const plugin = fc.constantFrom('!', '?').map((text): Edit => {
	const node = `{ type: 'text', value: '${text}' }`
	return {
		put: { 'mark.ts': `export const mark = () => (tree) => { tree.children.push(${node}) }` },
	}
})

const theme = fc.constantFrom('Bye', 'Ciao').map((text): Edit => {
	const footer = `export const Footer = () => <footer>${text}</footer>`
	return { put: { 'footer.tsx': footer } }
})

const edit = fc.oneof(
	{ weight: 6, arbitrary: write },
	{ weight: 4, arbitrary: append },
	...[remove, rename, pictures, config, plugin, theme].map((arbitrary) => ({
		weight: 1,
		arbitrary,
	})),
)

it('after any edits a build with a cache has the bytes and the findings of a clean one', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 6 }),
			fc.boolean(),
			async (rounds, areOld) => {
				const site = scratchSite(
					{
						'content/about.md': 'Me.',
						'mark.ts': 'export const mark = () => () => {}',
						'footer.tsx': 'export const Footer = () => <footer>Bye</footer>',
					},
					areOld,
				)
				try {
					await site.build()
					for (const round of rounds) {
						for (const change of round) apply(change, site)
						await site.rebuild()
						// What that one has kept is all there is.
						expect(await site.rebuild()).toEqual([])
					}
				} finally {
					site.remove()
				}
			},
		),
		{ numRuns: 25 },
	)
}, 240_000)
