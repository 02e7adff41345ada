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
	const few = await leastCost(textOf(length / 8), read)
	const most = 24 * few + 200
	const long = textOf(length)
	// What is within it the first time is not measured again.
	const first = await costOf(long, read)
	expect(first <= most ? first : await costOf(long, read)).toBeLessThanOrEqual(most)
}

async function leastCost(text: string, read: (text: string) => unknown): Promise<number> {
	return Math.min(await costOf(text, read), await costOf(text, read))
}

/** Processor time that a text takes, in milliseconds: other programs on the machine do not count. */
async function costOf(text: string, read: (text: string) => unknown): Promise<number> {
	const before = process.cpuUsage()
	await read(text)
	const { user, system } = process.cpuUsage(before)
	return (user + system) / 1000
}
