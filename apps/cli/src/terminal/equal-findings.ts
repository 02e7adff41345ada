import type { Diagnostic } from '@blog/core'
import { plain } from './plain.ts'

/** Findings that say the same of several places. */
export interface EqualFindings {
	readonly first: Diagnostic
	/** Where else it is so. */
	readonly others: readonly Diagnostic[]
}

/** As many are no burden: each is shown with its lines. */
const FEW = 3

/** Puts findings together that say the same, if there are more than a few of them, at the place of the first one. */
export function equalFindings(diagnostics: readonly Diagnostic[]): readonly EqualFindings[] {
	const groups = new Map<string, Diagnostic[]>()
	const keys = diagnostics.map(({ rule, severity, message, hint }) =>
		JSON.stringify([rule, severity, message, hint]),
	)
	for (const [index, key] of keys.entries()) {
		const one = diagnostics[index] as Diagnostic
		const group = groups.get(key)
		if (group) group.push(one)
		else groups.set(key, [one])
	}
	return diagnostics.flatMap((first, index) => {
		const equal = groups.get(keys[index] as string) ?? []
		if (equal.length <= FEW) return [{ first, others: [] }]
		return first === equal[0] ? [{ first, others: equal.slice(1) }] : []
	})
}

/**
 * Lines that say where else it is so, which editors and terminals can open.
 *
 * @param most As many places are shown.
 * @returns Empty if there are none.
 */
export function otherPlaces(others: readonly Diagnostic[], most: number): string {
	if (others.length === 0) return ''
	const places = others.slice(0, most).map(({ file, line, column }) => {
		const place = [file, line, line === undefined ? undefined : column]
		return plain(place.filter((part) => part !== undefined).join(':'))
	})
	const lines = others.length > most ? [...places, '…'] : places
	return [
		`  the same in ${others.length} more places:`,
		...lines.map((line) => `    ${line}`),
		'',
	].join('\n')
}
