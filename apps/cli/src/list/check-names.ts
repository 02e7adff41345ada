import { BlogError, nearestName } from '@blog/core'

/**
 * Makes sure that what an option names is there.
 *
 * @throws {BlogError} `USAGE` with what was probably meant.
 */
export function checkNames(
	option: string,
	given: readonly string[],
	names: readonly string[],
): void {
	const wrong = given.find((name) => !names.includes(name))
	if (wrong === undefined) return
	const near = nearestName(wrong, names)
	const advice = near === undefined ? ', expected' : `, did you mean ${near}? Expected`
	throw new BlogError('USAGE', `Unexpected ${option} ${wrong}${advice} some of ${names.join(', ')}`)
}
