import { decodePath } from '@blog/core'
import type { NewName } from './link-address.ts'
import type { Move } from './move.ts'

/** The names that links may have called what has moved, the longest first: of files with and without extension and language, and in URLs. */
export function newNames(moves: readonly Move[], addresses: readonly Move[]): readonly NewName[] {
	const pairs = new Map<string, string>()
	const add = (before: string, after: string) => {
		for (let [old, now] = [before, after]; ; [old, now] = [withoutEnd(old), withoutEnd(now)]) {
			if (old !== now && !pairs.has(old)) pairs.set(old, now)
			if (withoutEnd(old) === old || withoutEnd(now) === now) return
		}
	}
	for (const { from, to } of [...moves, ...addresses]) add(lastOf(from), lastOf(to))

	return [...pairs]
		.map(([before, after]) => ({ before, after }))
		.sort((a, b) => b.before.length - a.before.length)
}

function lastOf(path: string): string {
	const last = path.replace(/\/$/, '').split('/').at(-1) as string
	return decodePath(last) ?? last
}

function withoutEnd(name: string): string {
	return name.replace(/(?<=.)\.[\w-]+$/, '')
}
