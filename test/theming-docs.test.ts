import { execFile } from 'node:child_process'
import {
	mkdirSync,
	mkdtempSync,
	readFileSync,
	realpathSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { buildSite } from '@blog/builder'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const dir = realpathSync(mkdtempSync(join(tmpdir(), 'theming-docs-')))
const put = (file: string, text: string) => writeFileSync(join(dir, file), text)

/** The files of the page in order, each with what it is called in its first line. */
const files = [
	...readFileSync(join(root, 'docs/theming.md'), 'utf8').matchAll(
		/^```(?:tsx?|css|json)\n(?:\/\/|\/\*) (\S+)(?: \*\/)?\n(.*?)^```$/gms,
	),
].map(([, name = '', text = '']) => ({ name, text }))

beforeAll(() => {
	mkdirSync(join(dir, 'content/posts'), { recursive: true })
	put('content/posts/a.md', '---\ndate: 2024-10-09\ntags: [Go]\n---\n# First\n\nText.')
	put('content/posts/b.md', '---\ndate: 2024-10-10\ntags: [Go]\n---\n# Second\n\nText.')
	symlinkSync(join(root, 'node_modules'), join(dir, 'node_modules'))
})
afterAll(() => rmSync(dir, { recursive: true }))

/** What the compiler says with the settings of the page, on our sources: `file(line)` and the code of each error. */
async function typeCheck(): Promise<readonly string[]> {
	const settings = {
		extends: './tsconfig.json',
		compilerOptions: { customConditions: ['@blog/source'], lib: ['ES2023', 'ES2024.String'] },
		include: ['*.ts', '*.tsx', join(root, 'packages/theme/src/scripts.d.ts')],
	}
	put('tsconfig.test.json', JSON.stringify(settings))
	const tsc = join(root, 'node_modules/typescript/bin/tsc')
	const run = promisify(execFile)(process.execPath, [tsc, '-p', 'tsconfig.test.json'], { cwd: dir })
	const { stdout } = await run.catch((error: { stdout: string }) => error)
	return stdout
		.split('\n')
		.filter((line) => /^\S.*error/.test(line))
		.map((line) => line.replace(/^(\S+\(\d+),\d+\): error (TS\d+).*/, '$1) $2'))
}

describe('docs/theming.md', () => {
	it('builds at every step, without a diagnostic', async () => {
		let steps = 0
		for (const { name, text } of files) {
			put(name, text)
			if (name !== 'blog.config.ts') continue
			put(`step-${++steps}.ts`, text)
			const { diagnostics } = await buildSite(dir, { out: join(dir, 'out'), cache: false })
			expect(diagnostics, text).toEqual([])
		}
		expect(steps).toBe(7)
		const page = readFileSync(join(dir, 'out/posts/b/index.html'), 'utf8')
		expect(page).toContain('<article class="story"><h1 dir="auto">Second</h1>')
		expect(page).toContain('<time datetime="2024-10-10">October 10, 2024</time> · ')
	})

	it('has types that hold, with the settings it says', async () => {
		expect(files.map(({ name }) => name)).toContain('tsconfig.json')
		expect(await typeCheck()).toEqual([])
	})

	it('promises that mistakes do not compile', async () => {
		put(
			'wrong.tsx',
			`import { defineConfig } from '@blog/builder'
import { defaultComponents, type FooterProps, useComponents } from '@blog/theme'
export const a = ({ sites }: FooterProps) => <p>{String(sites)}</p>
export const b = (props: FooterProps) => <defaultComponents.Footer {...props} feeds="x" />
export const c = ({ site }: FooterProps) => <defaultComponents.Pager site={site} />
export const d = () => useComponents().Foter
export const e = defineConfig({ theme: { components: { Foter: b } } })
export const f = defineConfig({ theme: { components: { Footer: (props: { post: string }) => <p>{props.post}</p> } } })
export const g = defineConfig({ theme: { tokens: { accent: '#000' } } })
export const h = <a hreff="/">x</a>
`,
		)
		const lines = (await typeCheck()).map((error) =>
			Number(/^wrong\.tsx\((\d+)\) TS/.exec(error)?.[1]),
		)
		expect(lines).toEqual([3, 4, 5, 6, 7, 8, 9, 10])
	})
})
