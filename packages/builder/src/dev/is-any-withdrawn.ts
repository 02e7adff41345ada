import type { Output } from '../plan/output.ts'
import { isStillThere } from './is-still-there.ts'

/** Outputs by path. */
type Outputs = ReadonlyMap<string, Output>

/** Whether a page is there no more, or has come to be that of another file: what others show of it may be hidden now. */
export function isAnyWithdrawn(before: Outputs, now: Outputs): boolean {
	for (const [path, output] of before)
		if (path.endsWith('.html') && !isStillThere(output, now)) return true
	return false
}
