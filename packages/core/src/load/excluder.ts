/**
 * Tells which paths are not to be read.
 *
 * @param patterns Paths with `/`, or globs of picomatch: what is below a match is excluded with it.
 * @example
 * const isExcluded = await excluder(['vendor', '*.tmp.md'])
 * isExcluded('vendor/a/b.md') // true
 */
export async function excluder(
	patterns: readonly string[] = [],
): Promise<(path: string) => boolean> {
	if (patterns.length === 0) return () => false
	const { default: picomatch } = await import('picomatch')
	const whole = patterns.map((pattern) => pattern.replace(/^\.?\/+|\/+$/g, ''))
	return picomatch(
		whole.flatMap((pattern) => [pattern, `${pattern}/**`]),
		{ dot: true },
	)
}
