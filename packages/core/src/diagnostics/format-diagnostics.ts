import type { Diagnostic, Severity } from './diagnostic.ts'

/** How {@link formatDiagnostics} writes. */
export interface FormatOptions {
	/** Text of a file, for code frames; `undefined` if it is not at hand. */
	sourceOf?(file: string): string | undefined
	/** Colour with ANSI escapes. Default false. */
	readonly color?: boolean
}

const colors: Record<Severity, number> = { error: 31, warning: 33, info: 36 }

/**
 * Writes diagnostics for people: place, message, code frame and hint of each. Returns text and prints nothing.
 *
 * Control characters of files and messages are made visible, so that a post cannot steer the terminal.
 *
 * @returns Empty if there are none; else lines that end with a line break.
 *
 * @example
 * formatDiagnostics([{ rule: 'title-missing', severity: 'warning', file: 'a.md', message: 'Expected a title' }])
 * // 'a.md: warning: Expected a title [title-missing]\n'
 */
export function formatDiagnostics(
	diagnostics: readonly Diagnostic[],
	options: FormatOptions = {},
): string {
	return diagnostics.map((diagnostic) => `${formatOne(diagnostic, options)}\n`).join('')
}

function formatOne(diagnostic: Diagnostic, { sourceOf, color = false }: FormatOptions): string {
	const { rule, severity, file, line, column, message, hint } = diagnostic
	const paint = (text: string, ...codes: number[]) =>
		color ? `\u001b[${codes.join(';')}m${text}\u001b[0m` : text
	const place = [file, line, line === undefined ? undefined : column]
		.filter((part) => part !== undefined)
		.join(':')
	const head = `${paint(visible(place), 1)}: ${paint(severity, 1, colors[severity])}: ${visible(message)} ${paint(`[${rule}]`, 2)}`
	const source = line === undefined ? undefined : sourceOf?.(file)
	const frame = line === undefined || source === undefined ? [] : codeFrame(source, line, column)
	return [
		head,
		...frame.map((text) => paint(text, 2)),
		...(hint === undefined ? [] : [`  ${paint('hint:', 1)} ${visible(hint)}`]),
	].join('\n')
}

/** The line, the one before and the one after, with a mark below the column. */
function codeFrame(source: string, line: number, column = 1): readonly string[] {
	const lines = source.split(/\r\n|\n|\r/)
	if (line > lines.length) return []
	const first = Math.max(1, line - 1)
	const last = Math.min(lines.length, line + 1)
	const width = String(last).length
	// A long line is shown around the column.
	const start = column > 100 ? column - 50 : 0
	const frame: string[] = []
	for (let number = first; number <= last; number++) {
		const text = lines[number - 1] ?? ''
		frame.push(
			`  ${number === line ? '>' : ' '} ${String(number).padStart(width)} | ${visible(text.slice(start, start + 120))}`.trimEnd(),
		)
		if (number !== line) continue
		// Tabs stay tabs, so that the mark stands below its letter.
		const before = visible(text.slice(start, column - 1)).replace(/[^\t]/g, ' ')
		frame.push(`    ${' '.repeat(width)} | ${before}^`)
	}
	return frame
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is replaced.
const unsafe = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g

/** Shows control characters (but tabs) and direction marks as symbols instead of sending them. */
function visible(text: string): string {
	return text.replace(unsafe, (letter) => {
		const code = letter.charCodeAt(0)
		return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\ufffd'
	})
}
