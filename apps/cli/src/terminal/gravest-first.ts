import type { Diagnostic } from '@blog/core'

const gravity = ['error', 'warning', 'info']

/** As many findings of a rule fit on a screen; more of them would drown what is said once. */
const MANY = 20

/** Errors, warnings, information; of each those last whose rule says very much. Otherwise the order stays. */
export function gravestFirst(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
	const counts = new Map<string, number>()
	for (const { rule } of diagnostics) counts.set(rule, (counts.get(rule) ?? 0) + 1)
	const crowdOf = ({ rule }: Diagnostic) => {
		const count = counts.get(rule) ?? 0
		return count > MANY ? count : 0
	}
	return diagnostics.toSorted(
		(a, b) => gravity.indexOf(a.severity) - gravity.indexOf(b.severity) || crowdOf(a) - crowdOf(b),
	)
}
