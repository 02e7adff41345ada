import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readJekyll } from './read-jekyll.ts'

let dir: string
beforeEach(() => {
	dir = mkdtempSync(join(tmpdir(), 'jekyll-'))
})
afterEach(() => rmSync(dir, { recursive: true }))

it('reads data by folder and name, and tells what it cannot read', async () => {
	const files = {
		'_config.yml': 'title: T\ndata_dir: _facts',
		'_facts/people.yml': '- name: Ada\n  born: 1815-12-10',
		'_facts/team/of one.json': '{"size": 1}',
		'_facts/list.csv': '\ufeffname,"what, else"\r\n"A ""B""","x\ny"\r\nC,\r\n',
		'_facts/list2.tsv': 'a\tb\n1\t2\n',
		'_facts/empty.csv': '',
		'_facts/bad.yml': 'a: 1\nb: [',
		'_facts/notes.txt': 'x',
		'secret.json': '"secret"',
	}
	for (const [name, text] of Object.entries(files)) {
		mkdirSync(join(dir, name, '..'), { recursive: true })
		writeFileSync(join(dir, name), text)
	}
	symlinkSync('../secret.json', join(dir, '_facts/link.json'))
	const { config, problems } = await readJekyll(dir, '_config.yml')
	expect(config.liquid?.site?.data).toEqual({
		people: [{ name: 'Ada', born: '1815-12-10' }],
		team: { of_one: { size: 1 } },
		list: [
			{ name: 'A "B"', 'what, else': 'x\ny' },
			{ name: 'C', 'what, else': '' },
		],
		list2: [{ a: '1', b: '2' }],
		empty: [],
	})
	expect(problems).toMatchObject([
		{ message: expect.stringMatching(/^Unexpected data: .*left out/) },
	])
	expect(problems?.[0]?.at).toMatchObject({
		file: '_facts/bad.yml',
		place: { line: 2 },
	})
})

it('reads texts to include, and neither folders nor what a link leads to', async () => {
	mkdirSync(join(dir, 'site/_includes/deep/folder.html'), { recursive: true })
	writeFileSync(join(dir, 'secret.txt'), 'secret')
	symlinkSync('../../secret.txt', join(dir, 'site/_includes/link.txt'))
	writeFileSync(join(dir, 'site/_includes/deep/a.html'), 'A')
	writeFileSync(join(dir, 'site/_includes/x.rb'), 'x')
	const { config } = await readJekyll(join(dir, 'site'))
	expect(config.liquid?.includes).toEqual({ 'deep/a.html': 'A' })
})

it('knows where its settings stand', async () => {
	mkdirSync(join(dir, 'src'))
	writeFileSync(join(dir, '_config.yml'), '# Mine\nsource: src\nkramdown:\n  input: x\n')
	const { placeOf } = await readJekyll(dir, '_config.yml')
	expect(placeOf?.(['source'])).toEqual({ file: '_config.yml', place: { line: 2, column: 1 } })
	expect(placeOf?.(['kramdown', 'input'])?.place).toEqual({ line: 4, column: 3 })
	expect(placeOf?.(['paginate_path'])).toBeUndefined()
})

it('of keys that stand again the last one counts, as in Ruby, and each is told', async () => {
	mkdirSync(join(dir, '_data'))
	writeFileSync(join(dir, '_config.yml'), 'title: One\nurl: https://e.x\n"title": Two\n')
	writeFileSync(join(dir, '_data/a.yml'), 'x: 1\nx: 2\n')
	const { config, problems } = await readJekyll(dir, '_config.yml')
	expect(config).toMatchObject({ title: 'Two', liquid: { site: { data: { a: { x: 2 } } } } })
	expect(problems).toEqual([
		expect.objectContaining({
			at: { file: '_config.yml', place: { line: 3, column: 1 } },
			message: 'Unexpected second `title`, expected one: the last counts, as in Jekyll',
		}),
		expect.objectContaining({
			at: { file: '_data/a.yml', place: { line: 2, column: 1 } },
			message: 'Unexpected second `x`, expected one: the last counts, as in Jekyll',
		}),
	])
})
