/** How grave a diagnostic is: an `error` makes `blog check` fail, a `warning` is worth mending, `info` is worth knowing. */
export type Severity = 'error' | 'warning' | 'info'

/** A finding about an author's file. Data only: libraries collect these and never print. */
export interface Diagnostic {
	/** Permanent id of the rule, for example `date-not-iso`; documented in `docs/diagnostics.md`. */
	readonly rule: string
	readonly severity: Severity
	/** POSIX path relative to the folder that was loaded. */
	readonly file: string
	/** 1-based line in the file, front matter included; absent when the whole file is meant. */
	readonly line?: number
	/** 1-based column in UTF-16 code units. */
	readonly column?: number
	/** What is wrong: "Unexpected X, expected Y". */
	readonly message: string
	/** What to do about it. */
	readonly hint?: string
	/** What means the same and is right, to be written instead of the word, value or address at the place. */
	readonly instead?: string
	/** Where the same is said before: one of the two can go. */
	readonly repeats?: Place
	/** Where the rule is documented. */
	readonly url?: string
}

/** A place in a file: 1-based line and column. Assignable from a unist `Point`. */
export interface Place {
	readonly line: number
	readonly column: number
}
