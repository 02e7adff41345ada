import { voidElements } from '../void-elements.ts'
import { conditionOf } from './condition-of.ts'
import type { Rewriter } from './rewriter.ts'

/** A tag that was found. */
export interface FoundTag {
	readonly isEnd: boolean
	readonly name: string
	readonly attributes: string
	readonly isSelfClosed: boolean
}

/** Leaves out elements of which only a program would tell whether they are shown, up to their ends. */
export interface HiddenElements {
	/** @returns Whether a tag is of one. */
	take(start: number, next: number, tag: FoundTag): boolean
	/** Leaves out the rest of the text if one has no end. */
	end(length: number): void
}

export function hiddenElements(rewriter: Rewriter): HiddenElements {
	let open: { readonly name: string; readonly start: number; depth: number } | undefined

	function close(next: number): void {
		if (!open) return
		rewriter.isLeavingOut = false
		rewriter.replace(open.start, next, '')
		open = undefined
	}

	return {
		take(start, next, { isEnd, name, attributes, isSelfClosed }) {
			const isWhole = isSelfClosed || voidElements.has(name.toLowerCase())
			if (open) {
				if (name === open.name && !isWhole) open.depth += isEnd ? -1 : 1
				if (open.depth === 0) close(next)
				return true
			}
			const condition = isEnd ? undefined : conditionOf(name, attributes)
			if (!condition) return false
			if (!condition.isFalse)
				rewriter.tell(start, {
					what: `\`${condition.written}\` of \`<${name}>\``,
					hint: 'Write what is to be read without it.',
					instead:
						'only a program would tell whether it is shown, and it is left out with what stands in it',
				})
			if (isWhole) rewriter.replace(start, next, '')
			else {
				open = { name, start, depth: 1 }
				rewriter.isLeavingOut = true
			}
			return true
		},
		end(length) {
			if (!open) return
			rewriter.isLeavingOut = false
			rewriter.tell(open.start, {
				what: `\`<${open.name}>\`, which has no end`,
				hint: `Write \`</${open.name}>\`.`,
				instead: 'all that follows is left out',
			})
			close(length)
		},
	}
}
