const [second, minute] = [1000, 60_000]

/** After the first failure, the second and so on; then always the last. */
const delays = [5 * second, 30 * second, 2 * minute, 10 * minute, 60 * minute] as const

/** However long a target wants to be left alone. */
const longest = 60 * minute

/**
 * How long to wait after so many failures: up to a quarter more or less, by chance, so that many do not come back together.
 *
 * @param failures 1 or more.
 * @param random From 0 to less than 1.
 * @returns Milliseconds.
 */
export function retryDelay(failures: number, random: () => number): number {
	return (delays[failures - 1] ?? longest) * (0.75 + random() / 2)
}

/** How long a target is left alone that has said so, in milliseconds. */
export function restOf(retryAfter: number): number {
	return Math.min(retryAfter, longest)
}
