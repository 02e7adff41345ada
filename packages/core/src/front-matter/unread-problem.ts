import { findInvisible } from './invisible.ts'

/** Says of front matter that is not read why that is, where, and what to do. */
export function unreadProblem(
	source: string,
	{ start, end }: { readonly start: number; readonly end: number },
): { readonly message: string; readonly offset: number; readonly hint: string } {
	const head = source.slice(start, end)
	const hidden = findInvisible(head)
	if (hidden !== undefined)
		return {
			message: `Unexpected ${hidden.name}, a character that cannot be seen, in the first line of the front matter: the keys below it are not read`,
			offset: start + hidden.offset,
			hint: 'Delete it, or write that line anew.',
		}
	if (head.trimStart().startsWith('{'))
		return {
			message: 'Unexpected keys in braces that are no JSON, expected `{ "title": "…" }`',
			offset: start,
			hint: 'Put keys and texts in double quotes, and nothing behind the last brace. If all of it is text, write `\\{`.',
		}
	return {
		message: `Unexpected front matter below \`${head.trimEnd().slice(0, 60)}\`, expected YAML between lines \`---\`, TOML between \`+++\`, or JSON`,
		offset: start,
		hint: 'Put `---` alone on the lines before and after the keys. If all of it is text, put an empty line below the first one.',
	}
}
