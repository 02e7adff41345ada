import { type KeyTree, keyTree } from './key-tree.ts'

/**
 * Finds where the keys and values of a TOML document are. The parser gives no places, so this walks the text again.
 *
 * @param text A valid TOML document; for another one the result is useless, but there is one.
 * @returns Offsets of keys, table headers, items and values.
 * @see https://toml.io/en/v1.0.0
 */
export function tomlKeys(text: string): KeyTree {
	const root = keyTree(0)
	let table = root
	let at = 0
	while (at < text.length) {
		const from = at
		skipBlank(true)
		if (text[at] === '[') table = header()
		else if (at < text.length) pair(table)
		// On text that is no TOML nothing may be consumed: go on with the next line.
		if (at === from) at = nextLine(at)
	}
	return root

	function header(): KeyTree {
		const offset = at
		const isList = text.startsWith('[[', at)
		at += isList ? 2 : 1
		const path = keyPath()
		at = nextLine(at)
		let target = root
		path.forEach(({ key }, index) => {
			const last = index === path.length - 1
			target = child(target, key, offset)
			if (last && isList) target = child(target, String(target.children.size), offset)
			else if (!last) target = target.children.get(String(target.children.size - 1)) ?? target
		})
		return target
	}

	function pair(parent: KeyTree): void {
		const path = keyPath()
		if (text[at] !== '=') return
		at++
		skipBlank(false)
		let target = parent
		for (const { key, offset } of path) target = child(target, key, offset)
		value(target)
	}

	function keyPath(): readonly { readonly key: string; readonly offset: number }[] {
		const path = []
		for (;;) {
			skipBlank(false)
			const offset = at
			const quote = text[at]
			if (quote === '"' || quote === "'") {
				skipString(quote)
				const inner = text.slice(offset + 1, at - 1)
				path.push({ key: quote === '"' ? unescaped(inner) : inner, offset })
			} else {
				while (/[\w-]/.test(text[at] ?? '')) at++
				path.push({ key: text.slice(offset, at), offset })
			}
			skipBlank(false)
			if (text[at] !== '.') return path
			at++
		}
	}

	/** Brackets are counted by a list of what is open, so that depth costs no stack. */
	function value(first: KeyTree): void {
		first.value = at
		const open: { readonly node: KeyTree; readonly isList: boolean }[] = []
		let node = first
		do {
			const character = text[at]
			if (character === '[' || character === '{') {
				open.push({ node, isList: character === '[' })
				at++
			} else if (character === '"' || character === "'") skipString(character)
			else while (at < text.length && !/[,\]}\n#]/.test(text[at] ?? '')) at++

			for (let inner = open.at(-1); inner !== undefined; inner = open.at(-1)) {
				skipBlank(true)
				if (text[at] === ',') {
					at++
					skipBlank(true)
				}
				if (text[at] === ']' || text[at] === '}') {
					at++
					open.pop()
					continue
				}
				if (at >= text.length) return
				node = inner.isList
					? child(inner.node, String(inner.node.children.size), at)
					: key(inner.node)
				node.value = at
				break
			}
		} while (open.length > 0 && at < text.length)
	}

	/** Of an inline table. */
	function key(parent: KeyTree): KeyTree {
		const from = at
		let target = parent
		for (const { key: name, offset } of keyPath()) target = child(target, name, offset)
		if (text[at] === '=' || at === from) at++
		skipBlank(false)
		return target
	}

	function skipString(quote: string): void {
		const long = quote.repeat(3)
		const close = text.startsWith(long, at) ? long : quote
		at += close.length
		while (at < text.length && !text.startsWith(close, at))
			at += quote === '"' && text[at] === '\\' ? 2 : 1
		at += close.length
		// `""""x""""` ends with a quote of its own before the closing three.
		if (close === long) while (text[at] === quote) at++
	}

	function skipBlank(lines: boolean): void {
		for (; at < text.length; at++) {
			const character = text[at] as string
			if (character === ' ' || character === '\t') continue
			if (lines && (character === '\n' || character === '\r')) continue
			if (!lines || character !== '#') return
			at = nextLine(at) - 1
		}
	}

	function nextLine(from: number): number {
		const newline = text.indexOf('\n', from)
		return newline < 0 ? text.length : newline + 1
	}
}

function child(parent: KeyTree, key: string, offset: number): KeyTree {
	const known = parent.children.get(key)
	if (known !== undefined) return known
	const made = keyTree(offset)
	parent.children.set(key, made)
	return made
}

function unescaped(inner: string): string {
	try {
		return inner.includes('\\') ? String(JSON.parse(`"${inner}"`)) : inner
	} catch {
		return inner
	}
}
