import { join } from 'node:path'
import { readStore, writeStore } from '@blog/core/store'
import type { LinkState } from './link-state.ts'

const DAY_MS = 24 * 60 * 60 * 1000
/** What is there stays there for a while; what is gone may come back tomorrow. */
const ages = { fine: 7 * DAY_MS, moved: 7 * DAY_MS, gone: DAY_MS, unclear: 0 } as const
const FORMAT = 'external-links-1'

interface Remembered {
	readonly state: LinkState
	/** Milliseconds since 1970. */
	readonly at: number
}

/** What hosts have said in the last days, so that they are not asked at each run. */
export interface LinkMemory {
	get(address: string): LinkState | undefined
	set(address: string, state: LinkState): void
	/** Writes down what is young enough. */
	keep(): void
}

/**
 * Opens what an earlier run has kept; what is damaged is empty.
 *
 * @param folder Of the site's cache.
 * @param now Milliseconds since 1970.
 */
export function linkMemory(folder: string, now: number): LinkMemory {
	const file = join(folder, 'external-links')
	const value = readStore(file, FORMAT)
	const known = new Map(value instanceof Map ? (value as Map<string, Remembered>) : [])
	const isYoung = ({ state, at }: Remembered) => at <= now && now - at < ages[state.kind]
	return {
		get(address) {
			const found = known.get(address)
			return found && isYoung(found) ? found.state : undefined
		},
		set: (address, state) => void known.set(address, { state, at: now }),
		keep: () => writeStore(file, FORMAT, new Map([...known].filter(([, one]) => isYoung(one)))),
	}
}
