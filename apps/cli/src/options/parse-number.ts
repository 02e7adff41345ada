import { InvalidArgumentError } from 'commander'

/**
 * Reads a year.
 *
 * @throws {InvalidArgumentError} If it has not four digits: `24` would be the year 24.
 */
export function wholeYear(text: string): number {
	if (/^[1-9]\d{3}$/.test(text)) return Number(text)
	throw new InvalidArgumentError('Expected a year of four digits, such as 2024.')
}

/**
 * Makes a reader for a whole number of the command line.
 *
 * @throws {InvalidArgumentError} From the reader, if it is none or out of bounds.
 */
export function wholeNumber(
	least: number,
	most = Number.MAX_SAFE_INTEGER,
): (text: string) => number {
	return (text) => {
		const value = /^\d+$/.test(text) ? Number(text) : Number.NaN
		if (value >= least && value <= most) return value
		throw new InvalidArgumentError(
			`Expected a whole number from ${least}${most === Number.MAX_SAFE_INTEGER ? '' : ` to ${most}`}.`,
		)
	}
}
