import type { Diagnostic, Place, Severity } from './diagnostic.ts'

/** What the registry knows of one rule; `docs/diagnostics.md` is written from it. */
export interface Rule {
	readonly severity: Severity
	/** One sentence: what the rule reports. */
	readonly summary: string
	/** Why it matters and how to mend it, in Markdown. */
	readonly note: string
	/** The command that looks for it; absent: whoever reads the file. */
	readonly askedBy?: string
	/** How grave it is is no matter of taste: no setting changes it. Default false. */
	readonly isFixed?: boolean
}

/** Where rules are documented. */
export const DIAGNOSTICS_URL = 'https://github.com/blog-engine/blog/blob/main/docs/diagnostics.md'

/**
 * Makes the one function that creates diagnostics of a registry, so that an unknown rule id is a type error.
 *
 * @param rules The registry: rule id to rule.
 * @returns `report(rule, file, message, { place, hint, instead, repeats, severity })`.
 *
 * @example
 * const report = createReport({ 'no-title': { severity: 'warning', summary: 'A post has no title.', note: '' } })
 * report('no-title', 'posts/a.md', 'Expected a title') // { rule: 'no-title', severity: 'warning', file: 'posts/a.md', … }
 */
export function createReport<Rules extends Record<string, Rule>>(rules: Rules) {
	return function report(
		rule: keyof Rules & string,
		file: string,
		message: string,
		detail: {
			place?: Place | undefined
			hint?: string | undefined
			instead?: string
			repeats?: Place | undefined
			severity?: Severity
		} = {},
	): Diagnostic {
		const known = rules[rule] as Rule
		return {
			rule,
			severity: detail.severity ?? known.severity,
			file,
			...(detail.place && { line: detail.place.line, column: detail.place.column }),
			message,
			...(detail.hint !== undefined && { hint: detail.hint }),
			...(detail.instead !== undefined && { instead: detail.instead }),
			...(detail.repeats && { repeats: detail.repeats }),
			url: `${DIAGNOSTICS_URL}#${rule}`,
		}
	}
}
