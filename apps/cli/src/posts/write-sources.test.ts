import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type SourceChange, writeSources } from './write-sources.ts'

let dir: string
beforeEach(() => {
	dir = mkdtempSync(join(tmpdir(), 'write-sources-'))
	for (const file of ['a.md', 'b.md', 'c.md']) writeFileSync(join(dir, file), `old ${file}`)
})
afterEach(() => rmSync(dir, { recursive: true }))

const read = (file: string) => readFileSync(join(dir, file), 'utf8')
const change = (file: string): SourceChange => ({
	file,
	before: `old ${file}`,
	after: `new ${file}`,
})

it('writes every file', () => {
	writeSources(dir, [change('a.md'), change('b.md')])
	expect(['a.md', 'b.md', 'c.md'].map(read)).toEqual(['new a.md', 'new b.md', 'old c.md'])
})

it('writes none if one has changed meanwhile', () => {
	writeFileSync(join(dir, 'b.md'), 'theirs')
	const write = () => writeSources(dir, [change('a.md'), change('b.md')])
	expect(write).toThrow('Expected to change b.md: it has changed meanwhile')
	expect(['a.md', 'b.md'].map(read)).toEqual(['old a.md', 'theirs'])
})

/** A change that fails once the files before it are written. */
function failing(file: string, act = () => {}): SourceChange {
	return {
		...change(file),
		get after(): string {
			act()
			throw new Error('no space left')
		},
	}
}

it('gives back what files had if a later one cannot be written', () => {
	const write = () => writeSources(dir, [change('a.md'), change('b.md'), failing('c.md')])
	expect(write).toThrow('Expected to change c.md: no space left')
	expect(['a.md', 'b.md', 'c.md'].map(read)).toEqual(['old a.md', 'old b.md', 'old c.md'])
})

it('names a file that it could not give back, and restores the others', () => {
	const broken = failing('c.md', () => writeFileSync(join(dir, 'a.md'), 'theirs'))
	const write = () => writeSources(dir, [change('a.md'), change('b.md'), broken])
	expect(write).toThrow('Expected to change c.md: no space left; changed all the same: a.md')
	expect(['a.md', 'b.md'].map(read)).toEqual(['theirs', 'old b.md'])
})

it('makes new files with their folders, which go again if a later one cannot be written', () => {
	const made: SourceChange = { file: 'n/m/new.md', before: undefined, after: 'new' }
	const write = () => writeSources(dir, [made, failing('c.md')])
	expect(write).toThrow('Expected to change c.md: no space left')
	expect(existsSync(join(dir, 'n'))).toBe(false)
	writeSources(dir, [made])
	expect(read('n/m/new.md')).toBe('new')
	expect(() => writeSources(dir, [{ ...made, after: 'x' }])).toThrow('it has changed meanwhile')
})

it('takes away of a new folder what it made, and not what another has put there', () => {
	const made = ['_index.md', '_index.fr.md'].map(
		(name): SourceChange => ({ file: `tags/neu/${name}`, before: undefined, after: 'new' }),
	)
	const broken = failing('c.md', () => writeFileSync(join(dir, 'tags/neu/author-notes.md'), 'mine'))
	expect(() => writeSources(dir, [...made, broken])).toThrow(
		/^Expected to change c\.md: no space left$/,
	)
	expect(readdirSync(join(dir, 'tags/neu'))).toEqual(['author-notes.md'])
	expect(read('tags/neu/author-notes.md')).toBe('mine')
})

it('leaves no folder of two new files, also where another has removed one of them', () => {
	const made = ['n/m/a.md', 'n/m/b.md', 'n/o/c.md'].map(
		(file): SourceChange => ({ file, before: undefined, after: 'new' }),
	)
	const broken = failing('c.md', () => rmSync(join(dir, 'n/m/b.md')))
	expect(() => writeSources(dir, [...made, broken])).toThrow(/no space left$/)
	expect(existsSync(join(dir, 'n'))).toBe(false)
})

it('leaves and names a new file that another has changed', () => {
	const made: SourceChange = { file: 'n/a.md', before: undefined, after: 'new' }
	const broken = failing('c.md', () => writeFileSync(join(dir, 'n/a.md'), 'theirs'))
	expect(() => writeSources(dir, [made, broken])).toThrow('changed all the same: n/a.md')
	expect(read('n/a.md')).toBe('theirs')
})

it('leaves no folder of a file that cannot be written', () => {
	const made: SourceChange = { file: `n/m/${'x'.repeat(300)}.md`, before: undefined, after: 'new' }
	expect(() => writeSources(dir, [made])).toThrow('Expected to change n/m/')
	expect(existsSync(join(dir, 'n'))).toBe(false)
})
