/** What stands between `{{` and `}}`. */
export interface TemplateAction {
	/** Texts in it stand as `"0"`: the place in the list of texts. */
	readonly code: string
	/** In a comment of HTML, of which Go writes nothing. */
	readonly isCommented: boolean
	/** Where it begins and ends in the template, braces included. */
	readonly start: number
	readonly end: number
}

export interface TemplateActions {
	readonly actions: readonly TemplateAction[]
	readonly texts: readonly string[]
}

const tokens =
	/"(?:[^"\\]+|\\[\s\S])*"|`[^`]*`|'(?:[^'\\\n]+|\\.)*'|\/\*[\s\S]*?\*\/|\/\*|-?\}\}|[^"`'/}-]+|[\s\S]/g
const isText = /^["`'][\s\S]*["`']$/

/** Reads the actions of a Go template, in one run. What follows an action, a text or a comment without end is none: Go stops there. */
export function templateActions(template: string): TemplateActions {
	const texts: string[] = []
	const actions: TemplateAction[] = []
	let isCommented = false
	for (let at = 0; ; ) {
		const mark = isCommented ? /\{\{-?|-->/g : /\{\{-?|<!--/g
		mark.lastIndex = at
		const found = mark.exec(template)
		if (!found) return { actions, texts }
		at = mark.lastIndex
		if (!found[0].startsWith('{{')) {
			isCommented = !isCommented
			continue
		}
		const action = actionAt(template, at, texts)
		if (!action) return { actions, texts }
		actions.push({ code: action.code.trim(), isCommented, start: found.index, end: action.end })
		at = action.end
	}
}

function actionAt(
	template: string,
	start: number,
	texts: string[],
): { readonly code: string; readonly end: number } | undefined {
	const parts: string[] = []
	tokens.lastIndex = start
	for (let found = tokens.exec(template); found; found = tokens.exec(template)) {
		const [token] = found
		if (token.endsWith('}}')) return { code: parts.join(''), end: tokens.lastIndex }
		if (/^(?:["`']|\/\*)$/.test(token)) return undefined
		if (isText.test(token)) parts.push(`"${texts.push(token.slice(1, -1)) - 1}"`)
		else if (!token.startsWith('/*')) parts.push(token)
	}
	return undefined
}
