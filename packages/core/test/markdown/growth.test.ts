import { expect, it } from 'vitest'
import { parsePost } from '../../src/index.ts'

type Options = Parameters<typeof parsePost>[1]

const hugo: Options = { file: 'a.md', extras: { angleQuotes: true } }
const jekyll: Options = { ...hugo, liquid: {} }
const native: Options = { file: 'a.md' }

/** Least processor time that a text takes, in milliseconds: other programs on the machine do not count. */
async function costOf(text: string, options: Options): Promise<number> {
	const costs: number[] = []
	for (let round = 0; round < 2; round++) {
		const before = process.cpuUsage()
		await parsePost(text, options)
		const { user, system } = process.cpuUsage(before)
		costs.push((user + system) / 1000)
	}
	return Math.min(...costs)
}

// Eight times the text takes eight times as long; where it is looked at anew for each of its signs, 64 times.
it.each<[what: string, unit: string, options: Options, length?: number]>([
	['single quotes', "'", native],
	['double quotes', '"', native],
	['quotes in a line', `a' "`, native],
	['quotes of mail', '>', native],
	['open elements', '<div>', native],
	['angles', '<', hugo],
	['angles in Jekyll', '<', jekyll],
	['attributes', '{: .a}\n', jekyll, 256_000],
	['named attributes', '{:a: .b}\n', jekyll, 256_000],
	['a row of bars', '|', jekyll, 128_000],
])('time grows as the text does: %s', async (_, unit, options, length = 64_000) => {
	const textOf = (length: number) => `Text\n\n${unit.repeat(length / unit.length)}\n`
	await costOf(textOf(1000), options)
	const few = await costOf(textOf(length / 8), options)
	const many = await costOf(textOf(length), options)
	expect(many).toBeLessThan(24 * few + 200)
})
