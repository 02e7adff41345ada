import { knownCondition } from './known-condition.ts'

/** An open `if`, `with`, `range` or `define`. */
interface Block {
	/** Name of what `.` is. */
	readonly dot: string
	/** Nothing of it is ever run. */
	readonly isDead: boolean
	/** An earlier branch is always run. */
	readonly isDecided: boolean
}

/** The whole context, which a template is given. */
export const CONTEXT = 'context'

/** Follows the blocks of a template. */
export function templateBlocks(texts: readonly string[]) {
	const open: Block[] = [{ dot: CONTEXT, isDead: false, isDecided: false }]
	const top = () => open.at(-1) as Block
	let dots = 0
	return {
		dot: () => top().dot,
		isDead: () => top().isDead,
		/** Opens, parts or ends a block. @returns The name of the new `.`, if there is one. */
		follow(word: string, value: string): string | undefined {
			if (word === 'end') {
				if (open.length > 1) open.pop()
				return undefined
			}
			const isElse = word.startsWith('else')
			const before = isElse && open.length > 1 ? open.pop() : undefined
			const kind = word.replace(/^else\s*/, '')
			const condition = /^(?:if|with)$/.test(kind) ? knownCondition(value, texts) : undefined
			const dot = /^(?:with|range)$/.test(kind) ? `dot ${++dots}` : undefined
			const isDecided = before?.isDecided === true
			open.push({
				dot: dot ?? (kind === 'define' || kind === 'block' ? CONTEXT : top().dot),
				isDead: top().isDead || isDecided || condition === false,
				isDecided: isDecided || condition === true,
			})
			return dot
		},
	}
}
