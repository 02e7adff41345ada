import { diag } from '@opentelemetry/api'
import type { Counting } from '../counters.ts'
import type { TailPolicy } from './tail-policy.ts'

/** Calls a policy. What it throws is told once and counted, and never reaches the code whose span ends. */
export type AskPolicy = (policy: TailPolicy, question: () => boolean | undefined | void) => boolean

export function createAskPolicy(counting: Counting): AskPolicy {
	const told = new Set<TailPolicy>()
	return (policy, question) => {
		try {
			return question() === true
		} catch (error) {
			counting.policyErrors += 1
			if (!told.has(policy)) diag.error(`Tail sampling policy \`${policy.name}\` failed`, error)
			told.add(policy)
			return false
		}
	}
}
