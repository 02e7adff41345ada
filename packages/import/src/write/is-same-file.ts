import { closeSync, openSync, readSync, statSync } from 'node:fs'

/** Bytes that are compared at a time. */
const STEP = 1 << 20

/**
 * Tells whether two files have the same bytes, whatever their size.
 *
 * @throws {Error} The system's error if one cannot be read.
 */
export function isSameFile(a: string, b: string): boolean {
	if (statSync(a).size !== statSync(b).size) return false
	const [first, second] = [openSync(a, 'r'), openSync(b, 'r')]
	try {
		const [left, right] = [Buffer.alloc(STEP), Buffer.alloc(STEP)]
		for (;;) {
			const count = readSync(first, left)
			if (count !== readSync(second, right)) return false
			if (!left.subarray(0, count).equals(right.subarray(0, count))) return false
			if (count === 0) return true
		}
	} finally {
		closeSync(first)
		closeSync(second)
	}
}
