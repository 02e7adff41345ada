import { diag } from '@opentelemetry/api'
import type { Counting } from './counters.ts'

/**
 * Calls what the user has written. What it throws is told once and counted, and never reaches the code whose span ends.
 *
 * @param otherwise The answer then.
 */
export type Ask = <Answer>(
	name: string,
	question: () => Answer,
	otherwise: NoInfer<Answer>,
) => Answer

export function createAsk(counting: Counting): Ask {
	const told = new Set<string>()
	return (name, question, otherwise) => {
		try {
			return question()
		} catch (error) {
			counting.policyErrors += 1
			if (!told.has(name)) diag.error(`\`${name}\` of the tail sampling failed`, error)
			told.add(name)
			return otherwise
		}
	}
}
