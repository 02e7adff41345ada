import type { ErrorCode } from 'yaml'

const quote = 'Put the value in quotes: `title: "Deno: a review"`.'

/** What authors usually did when the YAML parser reports a code. */
const hints: Partial<Record<ErrorCode, string>> = {
	BLOCK_AS_IMPLICIT_KEY: `A value with \`: \` in it needs quotes. ${quote}`,
	BAD_SCALAR_START: 'A value that begins with `@`, `%` or a backtick needs quotes.',
	BAD_ALIAS: 'A value that begins with `*` or `&` needs quotes.',
	BAD_DQ_ESCAPE: "Double the backslash, or use single quotes: `'C:\\dir'`.",
	UNEXPECTED_TOKEN:
		'Put the whole value in quotes; a quote inside of them is doubled (`\'it\'\'s\'`) or escaped (`"a \\"b\\""`).',
	TAB_AS_INDENT: 'The line begins with a tab: indent with spaces.',
	MISSING_CHAR: 'A quote, bracket or colon is missing here or on a line before.',
	BAD_INDENT:
		'Keys of one level begin in the same column; a list or text in quotes must be closed.',
	MULTILINE_IMPLICIT_KEY: 'A key is missing, or a text of several lines is not indented.',
	TAG_RESOLVE_FAILED: 'Tags (`!name`) are not supported; quote a value that begins with `!`.',
	MULTIPLE_DOCS: 'Front matter is one document: delete the line that separates two.',
}

/** What to do about an error of the YAML parser, in a line that begins as `line`. */
export function yamlHint(code: ErrorCode, line: string): string | undefined {
	return /^ *\t/.test(line) ? hints.TAB_AS_INDENT : hints[code]
}
