import type { LoadContext } from '../src/index.ts'
import type { FakeClock } from './fake-clock.ts'

/** A loader that takes time, may be told to fail, and is counted. */
export interface TestOrigin {
	load(key: string, context: LoadContext): Promise<string | undefined>
	/** Milliseconds that a load takes. */
	delay: number
	/** `undefined`: there is nothing. */
	result: (key: string, version: number) => string | undefined
	error: Error | undefined
	/** Counts changes of what it gives; a load gives what there was when it began. */
	version: number
	readonly calls: { readonly key: string; readonly at: number; readonly isRefresh: boolean }[]
	/** Most loads at once, of all keys, … */
	most: number
	/** … and of one. */
	mostOfOneKey: number
	/** Reasons of signals that were aborted. */
	readonly aborted: unknown[]
}

export function createOrigin(clock: FakeClock): TestOrigin {
	const running = new Map<string, number>()
	const origin: TestOrigin = {
		delay: 10,
		result: (key, version) => `${key} ${version}`,
		error: undefined,
		version: 1,
		calls: [],
		most: 0,
		mostOfOneKey: 0,
		aborted: [],
		load(key, { signal, isRefresh }) {
			const { error, version, result } = origin
			origin.calls.push({ key, at: clock.now(), isRefresh })
			const count = (running.get(key) ?? 0) + 1
			running.set(key, count)
			origin.mostOfOneKey = Math.max(origin.mostOfOneKey, count)
			origin.most = Math.max(
				origin.most,
				[...running.values()].reduce((a, b) => a + b),
			)
			return new Promise((resolve, reject) => {
				const end = () => {
					stop()
					signal.removeEventListener('abort', abort)
					running.set(key, (running.get(key) ?? 0) - 1)
				}
				const abort = () => {
					end()
					origin.aborted.push(signal.reason)
					reject(signal.reason)
				}
				const stop = clock.after(origin.delay, () => {
					end()
					if (error) reject(error)
					else resolve(result(key, version))
				})
				signal.addEventListener('abort', abort)
			})
		},
	}
	return origin
}
