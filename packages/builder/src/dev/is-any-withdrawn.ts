import type { Output } from '../plan/output.ts'

/** Outputs by path. */
type Outputs = ReadonlyMap<string, Output>

/** Whether a page is there no more, or has come to be that of another file: what others show of it may be hidden now. */
export function isAnyWithdrawn(before: Outputs, now: Outputs): boolean {
	for (const [path, { sources }] of before) {
		if (!path.endsWith('.html')) continue
		const next = now.get(path)
		if (next === undefined || next.sources[0] !== sources[0]) return true
	}
	return false
}
