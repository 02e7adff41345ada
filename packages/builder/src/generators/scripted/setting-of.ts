/**
 * Finds what a setting says, if it is written out.
 *
 * @param within Name of an object that it is part of.
 */
export type Setting = (name: string, within?: string) => string | undefined

/**
 * Reads settings of a config that is a program, without running it: `title: 'Notes'`, `baseUrl: "/blog/"`, `cleanUrls: true`.
 *
 * @example settingOf(`export default { title: 'Notes' }`)('title') // 'Notes'
 */
export function settingOf(source: string): Setting {
	const code = withoutComments(source)
	return (name, within) => {
		const start = within === undefined ? 0 : code.search(new RegExp(`\\b${within}\\s*:\\s*\\{`))
		if (start < 0) return undefined
		const found = new RegExp(
			`(?:^|[\\s{,])['"]?${name}['"]?\\s*:\\s*(?:(true|false)\\b|'((?:[^'\\\\\\n]|\\\\.)*)'|"((?:[^"\\\\\\n]|\\\\.)*)"|\`([^\`$\\\\]*)\`)`,
		).exec(code.slice(start))
		if (!found) return undefined
		const [, word, single, double, template] = found
		return (word ?? template ?? single ?? double ?? '').replace(/\\(.)/g, '$1')
	}
}

/** Texts that hold `//`, such as addresses, stay. */
function withoutComments(source: string): string {
	return source.replace(
		/('(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`)|\/\/[^\n]*|\/\*[\s\S]*?\*\//g,
		(_, text: string | undefined) => text ?? '',
	)
}
