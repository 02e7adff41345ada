import type { Place } from '@blog/core'

/** Says of a program that may hide posts what only running it would tell: until a config of ours settles it, nothing is published. */
export function untoldHiding(file: string, place: Place, message: string, hint: string) {
	return {
		path: [],
		at: { file, place },
		message,
		hint,
		settledBy: ['exclude' as const],
		rule: 'generator-folder-unknown' as const,
	}
}
