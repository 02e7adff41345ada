import type { CodeRenderer, RenderOptions } from '@blog/renderer'
import { type CodeThread, startCodeThread } from './code-thread.ts'
import { loadOniguruma } from './load-oniguruma.ts'

/**
 * Threads that colour code beside the main one.
 *
 * Little data goes there and back, and a highlighter is code that the main thread need not compile. Threads that render whole pages compile
 * all of it once more (docs/decisions/0010).
 */
export interface CodeWorkers {
	/** For {@link RenderOptions}: colours here until threads are started. */
	readonly codeRenderer: (here: CodeRenderer) => CodeRenderer
	/** @param count How many; 0: all work stays here. */
	start(count: number, options: Pick<RenderOptions, 'code' | 'labels'>): void
	/** Ends the threads; what they have not done stays undone. */
	stop(): Promise<void>
}

/** Makes {@link CodeWorkers}; whoever starts them stops them. */
export function createCodeWorkers(): CodeWorkers {
	let threads: readonly CodeThread[] = []

	/** That has the least to do. */
	function idlest(): CodeThread | undefined {
		return threads.toSorted((a, b) => a.waiting - b.waiting)[0]
	}

	return {
		codeRenderer: (here) => ({
			async render(...block) {
				const thread = idlest()
				if (thread) return thread.render(...block)
				await loadOniguruma()
				return here.render(...block)
			},
		}),
		start(count, { code, labels }) {
			// The rest cannot be sent: plug-ins are functions.
			const setup = {
				...(code !== undefined && { code }),
				...(labels?.copy !== undefined && { labels: { copy: labels.copy } }),
			}
			threads = Array.from({ length: count }, () => startCodeThread(setup))
		},
		async stop() {
			await Promise.all(threads.map((thread) => thread.stop()))
		},
	}
}
