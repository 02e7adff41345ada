import type { CacheEvent } from '@blog/cache'

/** Milliseconds without a failure after which a store is well again: one that fails now and then is told of once. */
const WELL_AFTER = 10_000

/**
 * Listens to a cache and tells when its second level fails, and when it is well again.
 *
 * @param name `Redis at 127.0.0.1:6379`
 * @param now Milliseconds.
 */
export function tellStore(
	name: string,
	tell: (message: string, level?: 'info') => void,
	now: () => number = Date.now,
): (event: CacheEvent) => void {
	let [isFailing, failedAt] = [false, 0]
	return (event) => {
		if (event.type !== 'store') return
		if (event.error !== undefined) {
			failedAt = now()
			if (!isFailing) tell(`${name} fails: ${reasonOf(event.error)}; answers are made without it`)
			isFailing = true
		} else if (isFailing && now() - failedAt >= WELL_AFTER) {
			isFailing = false
			tell(`${name} works again`, 'info')
		}
	}
}

function reasonOf(error: unknown): string {
	const { code, message } = error as NodeJS.ErrnoException
	// Where several addresses were tried, the message is empty.
	return message || String(code)
}
