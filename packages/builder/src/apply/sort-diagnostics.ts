import type { Diagnostic } from '@blog/core'

/** Sorts by file, place and rule, so that the order of work does not show; each finding stands once. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
	const unique = new Map(diagnostics.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic]))
	return [...unique.values()].sort(
		(a, b) =>
			compare(a.file, b.file) ||
			compare(a.line ?? 0, b.line ?? 0) ||
			compare(a.column ?? 0, b.column ?? 0) ||
			compare(a.rule, b.rule) ||
			compare(a.message, b.message),
	)
}

function compare<Value extends string | number>(a: Value, b: Value): number {
	return a < b ? -1 : a > b ? 1 : 0
}
