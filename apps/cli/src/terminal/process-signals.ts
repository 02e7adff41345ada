import type { SignalDeferral } from './io.ts'

type StopSignal = 'SIGINT' | 'SIGTERM'

/** For what must be closed; whoever has not ended by then is ended. */
const GRACE_MS = 3000

/** What signals do to this process. */
export interface ProcessSignals {
	/** Aborted by one that was deferred. */
	readonly signal: AbortSignal
	/** See `ProcessIO.deferSignals`. */
	defer(deferral?: SignalDeferral): void
	/** Whether to be stopped is how the command ends. */
	endsWell(): boolean
	/** Ends by the signal that was deferred, or sets the exit code. */
	end(code: number): void
}

/** Makes {@link ProcessSignals}: until they are deferred, they end the process as they would without us. */
export function processSignals(): ProcessSignals {
	const stop = new AbortController()
	let isDeferred = false
	let isGoodEnd = false
	let grace = GRACE_MS
	let interrupted: StopSignal | undefined
	return {
		signal: stop.signal,
		endsWell: () => isGoodEnd,
		defer({ endsWell = false, grace: own = GRACE_MS } = {}) {
			isGoodEnd = endsWell
			grace = own
			if (isDeferred) return
			isDeferred = true
			// A second one ends the process as it would without us.
			for (const name of ['SIGINT', 'SIGTERM'] as const)
				process.once(name, () => {
					interrupted = name
					stop.abort()
					setTimeout(() => endBy(name), grace).unref()
				})
		},
		end(code) {
			if (interrupted && !(isGoodEnd && code === 0)) endBy(interrupted)
			else process.exitCode = code
		},
	}
}

/** A shell that sees a command end by Ctrl-C, and not with a code of its own, ends the list that it is in. */
function endBy(name: StopSignal): void {
	process.removeAllListeners(name)
	process.kill(process.pid, name)
}
