import { expect } from 'vitest'

/**
 * Expects that eight times the text takes eight times as long, as far as that can be told; where it is looked at anew for each of its
 * signs, it takes 64 times as long.
 *
 * @param textOf Makes a text of about a length.
 * @param length Of the longer text.
 */
export async function expectGrowth(
	textOf: (length: number) => string,
	length: number,
	read: (text: string) => unknown,
): Promise<void> {
	await costOf(textOf(1000), read)
	const few = await costOf(textOf(length / 8), read)
	const many = await costOf(textOf(length), read)
	expect(many).toBeLessThan(24 * few + 200)
}

/** Least processor time that a text takes, in milliseconds: other programs on the machine do not count. */
async function costOf(text: string, read: (text: string) => unknown): Promise<number> {
	const costs: number[] = []
	for (let round = 0; round < 2; round++) {
		const before = process.cpuUsage()
		await read(text)
		const { user, system } = process.cpuUsage(before)
		costs.push((user + system) / 1000)
	}
	return Math.min(...costs)
}
