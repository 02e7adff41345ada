/** What Go takes out of a template of HTML, and its own comments. */
const comments = /\{\{-?[ \t]*\/\*[\s\S]*?\*\/[ \t]*-?\}\}|<!--[\s\S]*?-->/g
const actions = /\{\{-?((?:"(?:\\.|[^"\\])*"|`[^`]*`|[^"`])*?)-?\}\}/g
const texts = /"(?:\\.|[^"\\])*"|`[^`]*`/g
const inner = /\.Inner(?:Deindent)?\b/
/** The text as it is in `with` and `range`. */
const dot = /(?<![\w$).\]])\.(?!\w)/
/** Keeps or prints what it is given, and writes nothing into the page. */
const silent = /^(?:[$.\w]*\.)?(?:Store|Scratch)\.|^(?:warn|error)(?:id)?f\b/

/**
 * Tells whether a shortcode may show what stands between its tags: its template writes `.Inner`, or a variable that holds something of it. To ask
 * for it (`{{ if .Inner }}`) and to keep it (`{{ $_ := .Inner }}`) shows nothing. Whether it is so in the end only running it would tell.
 *
 * @see https://gohugo.io/methods/shortcode/inner/
 */
export function showsInner(template: string): boolean {
	const code = [...template.replace(comments, '').matchAll(actions)].map(([, action = '']) =>
		action.replace(texts, '""').trim(),
	)
	const holding = new Set<string>()
	let isDot = false
	const holds = (action: string) =>
		inner.test(action) ||
		(isDot && dot.test(action)) ||
		[...action.matchAll(/\$\w+/g)].some(([name]) => holding.has(name))
	// A variable may be written before the one that it is made of, in a loop.
	for (let before = -1; before < holding.size + Number(isDot); ) {
		before = holding.size + Number(isDot)
		for (const action of code) {
			const said =
				/^((?:else\s+)?(?:if|with|range)\s+)?(?:((?:\$\w+\s*,\s*)?\$\w+)\s*:?=)?([\s\S]*)/.exec(
					action,
				)
			const [, control, names, value = ''] = said ?? []
			if (!holds(value)) continue
			for (const [name] of names?.matchAll(/\$\w+/g) ?? []) holding.add(name)
			if (control && !control.includes('if')) isDot = true
		}
	}
	return code.some(
		(action) =>
			!/^(?:(?:else\s+)?(?:if|with|range)\b|(?:\$\w+\s*,\s*)?\$\w+\s*:?=)/.test(action) &&
			!silent.test(action) &&
			holds(action),
	)
}
