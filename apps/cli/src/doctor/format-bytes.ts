const units = ['bytes', 'KB', 'MB', 'GB']

/**
 * Writes a size for people, in powers of a thousand.
 *
 * @example formatBytes(1_530_000) // '1.5 MB'
 */
export function formatBytes(bytes: number): string {
	let [size, unit] = [bytes, 0]
	while (size >= 999.5 && unit < units.length - 1) {
		size /= 1000
		unit++
	}
	return `${unit === 0 || size >= 99.95 ? Math.round(size) : size.toFixed(1)} ${units[unit]}`
}
