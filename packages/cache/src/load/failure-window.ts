/** Counts of calls over the last so many milliseconds. */
export interface FailureWindow {
	note(isFailure: boolean, now: number): void
	counts(now: number): { readonly calls: number; readonly failures: number }
	clear(): void
}

/** The window moves on by a tenth of itself. */
const slices = 10

export function createFailureWindow(milliseconds: number): FailureWindow {
	let recent: { readonly slice: number; calls: number; failures: number }[] = []
	const sliceOf = (now: number) => Math.floor((now / milliseconds) * slices)

	function forget(now: number): void {
		const oldest = sliceOf(now) - slices
		if (recent[0] && recent[0].slice <= oldest)
			recent = recent.filter(({ slice }) => slice > oldest)
	}

	return {
		note(isFailure, now) {
			forget(now)
			const slice = sliceOf(now)
			let last = recent.at(-1)
			if (last?.slice !== slice) {
				last = { slice, calls: 0, failures: 0 }
				recent.push(last)
			}
			last.calls++
			if (isFailure) last.failures++
		},
		counts(now) {
			forget(now)
			let [calls, failures] = [0, 0]
			for (const one of recent) {
				calls += one.calls
				failures += one.failures
			}
			return { calls, failures }
		},
		clear() {
			recent = []
		},
	}
}
