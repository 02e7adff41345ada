import type { Store } from '@blog/cache'
import type { CurrentState } from '../state/current-state.ts'

/** A store in which answers of other contents are not found: another process may be ahead, behind, or have another clock. */
export function versionedStore(store: Store, states: Pick<CurrentState, 'peek'>): Store {
	const of = (key: string) => `${states.peek()?.content.version ?? ''} ${key}`
	return {
		get: (key, call) => store.get(of(key), call),
		set: (key, bytes, call) => store.set(of(key), bytes, call),
		...(store.close && { close: () => store.close?.() as Promise<void> }),
	}
}
