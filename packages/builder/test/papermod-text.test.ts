import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { ourWords, unexplained } from '../../../scripts/papermod-text.js'
import { type ScratchSite, scratchSite } from './scratch-site.ts'

const fixtures = join(import.meta.dirname, 'fixtures')

let site: ScratchSite | undefined
afterEach(() => site?.remove())

function filesOf(folder: string): Readonly<Record<string, string>> {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
	return Object.fromEntries(
		files.map((file) => [file.slice(folder.length + 1), readFileSync(file, 'utf8')]),
	)
}

describe('a site of Hugo with PaperMod', () => {
	it('reads on every page as it does there', async () => {
		const words: Readonly<Record<string, string>> = JSON.parse(
			readFileSync(join(fixtures, 'papermod-words.json'), 'utf8'),
		)
		site = scratchSite(filesOf(join(fixtures, 'papermod-site')))
		const { diagnostics } = await site.build()
		expect(diagnostics).toEqual([])
		const pages = site.bytesOf('out')
		const differing = Object.entries(words).flatMap(([path, text]) => {
			const page = Buffer.from(pages.get(path) ?? '', 'latin1').toString()
			const found = unexplained(text.split(' '), ourWords(page))
			return found.length > 0 ? [[path, ...found]] : []
		})
		expect(Object.keys(words).length).toBeGreaterThan(20)
		expect(differing).toEqual([
			// Titles are Markdown in its archive, and nowhere else.
			['archives/index.html', ['It’s', "It's"]],
			// What a section says stands on its first page.
			['posts/page/2/index.html', ['What there is.', '4 posts · RSS']],
		])
	})
})
