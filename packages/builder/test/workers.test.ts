import { lstatSync, mkdirSync, readFileSync } from 'node:fs'
import { signatureOf } from '@blog/core/store'
import fc from 'fast-check'
import { afterEach, describe, expect, it, onTestFinished } from 'vitest'
import { startCodeThread } from '../src/workers/code-thread.ts'
import { startWriteThread } from '../src/workers/write-thread.ts'
import { type ScratchSite, scratchSite } from './scratch-site.ts'

let site: ScratchSite | undefined
afterEach(() => {
	site?.remove()
	site = undefined
})

const block = fc.constantFrom(
	'```ts title="a.ts" {1}\nconst x: number = 1 // [!code ++]\n```',
	'```rust\nfn main() { println!("{}", 1 + 1); }\n```',
	"```html\n<script>let a = 'x'</script>\n```",
	'```nonsense\nplain\n```',
	'```\nplain\n```',
	'```diff showLineNumbers\n+ a\n- b\n```',
	'```sh\nls -la | grep "x" # …\n```',
	'Text with `code` and [a link](./p0.md).',
)
const posts = fc.array(fc.array(block, { maxLength: 5 }), { minLength: 1, maxLength: 8 })

describe('workers', () => {
	it('do not change what is built, whatever their number', async () => {
		await fc.assert(
			fc.asyncProperty(posts, async (bodies) => {
				const files = bodies.map((body, index) => [
					`content/p${index}.md`,
					`---\ndate: 2024-01-0${index + 1}\n---\n${body.join('\n\n')}`,
				])
				site?.remove()
				site = scratchSite(Object.fromEntries(files))
				const built: unknown[] = []
				for (const workers of [1, 3]) {
					const { durationMs: _, ...summary } = await site.build({
						workers,
						cache: false,
						out: `${site.root}/out-${workers}`,
					})
					built.push([summary, [...site.bytesOf(`out-${workers}`)]])
				}
				expect(built[1]).toEqual(built[0])
			}),
			{ numRuns: 4 },
		)
	})

	it('are started by a build that has more than one, and by no other', async () => {
		const config = { 'blog.config.json': '{"search": false}' }
		site = scratchSite({ ...config, 'content/a.md': '# A\n\n```ts\nconst x = 1\n```' })
		let started = 0
		const count = () => void started++
		process.on('worker', count)
		onTestFinished(() => void process.off('worker', count))
		await site.build({ workers: 1, cache: false })
		expect(started).toBe(0)
		await site.build({ workers: 3, cache: false, out: `${site.root}/out-3` })
		// Two that colour code, and one that writes.
		expect(started).toBe(3)
	})

	it('that die fail who waits for them, and nobody waits for ever', async () => {
		const thread = startCodeThread({ code: { themes: { light: 'nope', dark: 'nord' } } })
		const message = "Unexpected code theme `nope`, expected one of Shiki's"
		await expect(thread.render('let x', 'ts', '')).rejects.toThrow(message)
		await expect(thread.render('let y', 'ts', '')).rejects.toThrow(message)
		await thread.stop()
	})

	it('answer each block with its own HTML, however many come at once', async () => {
		const thread = startCodeThread({ code: false })
		const names = Array.from({ length: 20 }, (_, index) => `x${index}`)
		const first = names.map((name) => thread.render(name, '', ''))
		await Promise.resolve()
		const second = names.map((name) => thread.render(name, '', `title="${name}"`))
		expect(thread.waiting).toBe(40)
		const answers = await Promise.all([...first, ...second])
		for (const [index, html] of answers.entries()) {
			const name = names[index % names.length]
			expect(html).toContain(`>${name}</code>`)
			expect(html.includes(`<figcaption>${name}</figcaption>`)).toBe(index >= names.length)
		}
		expect(thread.waiting).toBe(0)
		await thread.stop()
	})

	it('write files whole, and tell of each that cannot be', async () => {
		site = scratchSite({})
		const out = `${site.root}/out`
		mkdirSync(`${out}/taken.html`, { recursive: true })
		const thread = startWriteThread(out)
		const names = Array.from({ length: 40 }, (_, index) => `f${index}/index.html`)
		const written = await Promise.all(names.map((name) => thread.write(name, `Text of ${name} ü`)))
		for (const [index, name] of names.entries()) {
			expect(readFileSync(`${out}/${name}`, 'utf8')).toBe(`Text of ${name} ü`)
			expect(written[index]).toEqual(['written', signatureOf(lstatSync(`${out}/${name}`))])
		}
		await expect(thread.write('taken.html', 'x')).rejects.toMatchObject({ code: 'IO' })
		expect((await thread.write('a.bin', new Uint8Array([0, 255])))[0]).toBe('written')
		await thread.stop()
	})

	it("leave code to a renderer of the user's own first", async () => {
		site = scratchSite({
			'blog.config.js': `export default { markdown: { codeRenderer: (shiki) => ({
				render: (code, language, meta) =>
					language === 'dot' ? Promise.resolve('<svg></svg>') : shiki.render(code, language, meta),
			}) } }`,
			'content/p.md': '```dot\na -> b\n```\n\n```ts\nlet x\n```',
		})
		await site.build({ workers: 2 })
		const page = site.bytesOf('out').get('p/index.html')
		expect(page).toContain('<svg></svg>')
		expect(page).toContain('<figure class="code" data-language="ts">')
	})
})

describe('--verify', () => {
	const unsteady = {
		'content/p.md': 'Text.',
		'content/q.md': '```ts\nlet x\n```',
		'plugins.mjs': `
			let count = 0
			export function remarkSteady() { return () => {} }
			export function rehypeCount() {
				return (tree) => { tree.children.push({ type: 'text', value: String(count++) }) }
			}`,
		'blog.config.mjs': `
			import { rehypeCount, remarkSteady } from './plugins.mjs'
			export default { remarkPlugins: [remarkSteady], markdown: { rehypePlugins: [[rehypeCount, {}]] } }`,
	}

	it.each([1, 2])('names files that differ, and the plug-in (%i workers)', async (workers) => {
		site = scratchSite(unsteady)
		const { diagnostics } = await site.build({ workers, verify: true })
		const found = diagnostics.filter(({ rule }) => rule === 'build-not-reproducible')
		expect(found.map(({ file }) => file)).toEqual(
			expect.arrayContaining(['content/p.md', 'content/q.md']),
		)
		for (const { hint } of found) expect(hint).toContain('`rehypeCount`')
	})

	it('says nothing of a steady site', async () => {
		site = scratchSite({ ...unsteady, 'blog.config.mjs': 'export default {}' })
		const { diagnostics } = await site.build({ verify: true })
		expect(diagnostics.filter(({ rule }) => rule === 'build-not-reproducible')).toEqual([])
	})
})
