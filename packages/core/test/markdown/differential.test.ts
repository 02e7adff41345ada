import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import commonmark from 'commonmark-spec'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bothTrees } from './both-trees.ts'
import { markdown, noise } from './documents.ts'
import fuzzCorpus from './fuzz-corpus.json' with { type: 'json' }
import gfmExamples from './gfm-examples.json' with { type: 'json' }
import { evenOut, knownDifferences } from './known-differences.ts'

/** `RUNS=100000 SEED=2 pnpm exec vitest run differential` looks for more. */
const runs = { numRuns: Number(process.env.RUNS ?? 500), seed: Number(process.env.SEED ?? 1) }

function expectEqual(text: string): void {
	const { remark, ours } = bothTrees(text)
	evenOut(remark, ours, text)
	expect(ours, JSON.stringify(text)).toEqual(remark)
}

function isEqual(text: string): boolean {
	const { remark, ours } = bothTrees(text)
	try {
		expect(ours).toEqual(remark)
		return true
	} catch {
		return false
	}
}

const posts = join(import.meta.dirname, '../../../../apps/site/content/posts')
const ours = readdirSync(posts, { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('.md'))
	.map((file) => readFileSync(join(posts, file), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''))

describe('the tree is the one of remark-parse with remark-gfm, positions included', () => {
	it('in all examples of CommonMark, exactly but for one', () => {
		const examples = commonmark.tests.map((example) => example.markdown.replaceAll('→', '\t'))
		expect(examples).toHaveLength(652)
		expect(examples.filter((text) => !isEqual(text))).toEqual(['<foo\\+@bar.example.com>\n'])
		for (const text of examples) expectEqual(text)
	})

	it('in all examples of GFM, exactly', () => {
		for (const { markdown } of gfmExamples) expect(isEqual(markdown), markdown).toBe(true)
	})

	it('in posts, exactly', () => {
		expect(ours).toHaveLength(10)
		for (const text of ours) expect(isEqual(text), text.slice(0, 200)).toBe(true)
	})

	it('in posts with Windows line ends', () => {
		for (const text of ours) expectEqual(text.replaceAll('\n', '\r\n'))
	})

	it('in what once was read otherwise', () => {
		const listed = Object.values(knownDifferences).flatMap(({ evenOut, examples }) =>
			evenOut ? [] : examples,
		)
		for (const text of fuzzCorpus) if (!listed.includes(text)) expectEqual(text)
	})

	it('in generated documents', () => {
		fc.assert(fc.property(markdown, expectEqual), runs)
	}, 240_000)

	it('in noise', () => {
		fc.assert(fc.property(noise, expectEqual), runs)
	})
})

describe.each(Object.entries(knownDifferences))(
	'known difference: %s',
	(_, { examples, evenOut }) => {
		it.each(examples)('is there in %j', (text) => {
			expect(isEqual(text)).toBe(false)
			if (evenOut) expectEqual(text)
		})
	},
)
