import { closingAt, isSign, type Token } from '@blog/core/script'

/** The name of what a program exports by default, here. */
export const mainName = '$main'

/** A program that takes nothing from others and gives them nothing, each part at its place. */
export interface AloneProgram {
	readonly text: string
	/** Its own names by those that it exports them as. */
	readonly exported: ReadonlyMap<string, string>
}

/** Takes `import` and `export` out of a program: `export const a = 1` is `const a = 1`, `export default f` is `const $main = f`. */
export function withoutModules(source: string, tokens: readonly Token[]): AloneProgram {
	const exported = new Map<string, string>()
	let text = source
	const put = (start: number, end: number, other = '') => {
		const blank = text.slice(start, end).replaceAll(/[^\r\n]/g, ' ')
		text = text.slice(0, start) + other + blank.slice(other.length) + text.slice(end)
	}
	const startOf = (index: number) => tokens[index]?.at ?? source.length
	for (const [index, token] of tokens.entries()) {
		if (token.kind !== 'word' || isSign(tokens[index - 1], '.')) continue
		const next = tokens[index + 1]
		if (token.text === 'import' && !isSign(next, '(') && !isSign(next, '.')) {
			const from = tokens.findIndex(({ kind }, at) => at > index && kind === 'text')
			const isWith = /^(?:with|assert)$/.test(tokens[from + 1]?.text ?? '')
			const end = isWith && isSign(tokens[from + 2], '{') ? closingAt(tokens, from + 2) : from
			if (from > 0) put(token.at, startOf(end + 1))
		}
		if (token.text !== 'export') continue
		const isAll = isSign(next, '*')
		const isType = next?.text === 'type' && isSign(tokens[index + 2], '{')
		const open = isType ? index + 2 : index + 1
		if (next?.text === 'default') {
			put(token.at, token.at + 6, 'const ')
			put(next.at, next.at + 7, `${mainName} =`)
			exported.set('default', mainName)
		} else if (isAll || isSign(tokens[open], '{')) {
			const close = isAll ? index + 1 : closingAt(tokens, open)
			const from = tokens.findIndex(({ kind }, at) => at > close && kind === 'text')
			const isFrom = isAll || tokens[close + 1]?.text === 'from'
			if (!isFrom)
				for (const [name, own] of namesIn(tokens.slice(open + 1, close))) exported.set(name, own)
			put(token.at, startOf(isFrom ? from + 1 : close + 1))
		} else put(token.at, token.at + 6)
	}
	return { text, exported }
}

/** `a`, `b as c` */
function namesIn(list: readonly Token[]): readonly (readonly [string, string])[] {
	return list.flatMap(({ kind, text }, index) => {
		const isFirst = kind === 'word' && (index === 0 || isSign(list[index - 1], ','))
		const renamed = list[index + 1]?.text === 'as' ? list[index + 2]?.text : undefined
		return isFirst ? [[renamed ?? text, text] as const] : []
	})
}
