import { detached } from '../detached.ts'
import type { Target } from './survey.ts'

/** Room for links, in UTF-16 code units. */
const ROOM = 1 << 24

/** Keeps to which places of its pages an export links. */
export interface FragmentCollector {
	/** @param key Of the page: which file that is may be known later. */
	add(key: string, fragment: string): void
	/** Fragments by file. */
	byFile(targets: ReadonlyMap<string, Target>): ReadonlyMap<string, ReadonlySet<string>>
}

/** Makes {@link FragmentCollector}. */
export function fragmentCollector(): FragmentCollector {
	const links = new Map<string, Set<string>>()
	let room = ROOM
	return {
		add(key, fragment) {
			const fragments = links.get(key)
			if (fragments?.has(fragment)) return
			room -= key.length + fragment.length
			if (room < 0) return
			if (fragments) fragments.add(detached(fragment))
			else links.set(detached(key), new Set([detached(fragment)]))
		},
		byFile(targets) {
			const found = new Map<string, Set<string>>()
			for (const [key, fragments] of links) {
				const target = targets.get(key)
				if (target === undefined || !('file' in target)) continue
				found.set(target.file, new Set([...(found.get(target.file) ?? []), ...fragments]))
			}
			return found
		},
	}
}
