/**
 * Reads `published` as a flag: true or false, or a word that stands for one of them in the YAML of Ruby, which Jekyll reads.
 *
 * @returns `undefined` for what is meant as a date.
 * @see https://yaml.org/type/bool.html
 */
export function publishedFlag(value: unknown): boolean | undefined {
	const word = String(value).trim().toLowerCase()
	if (hidden.has(word)) return false
	return shown.has(word) ? true : undefined
}

const hidden = new Set(['false', 'no', 'off', 'n', '0'])
const shown = new Set(['true', 'yes', 'on', 'y', '1'])
