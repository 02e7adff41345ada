import type { Expanded } from '../expanded.ts'
import { type Budget, LONGEST, MOST_PARTS, spend } from './budget.ts'
import { includeForm } from './file-reference.ts'
import { type FilePart, includedText, snippetText } from './read-file.ts'
import type { Rewriter } from './rewriter.ts'
import type { VueOptions } from './vue-options.ts'

/** Brings parts of other files into a text. */
export interface FileParts {
	/** @param isCode Whether it is shown as it is written. */
	include(start: number, text: string, isCode: boolean): void
	snippet(
		start: number,
		text: string,
		how: { readonly written: string; readonly indent: string; readonly isTitled: boolean },
	): void
}

/**
 * @param chain Files that are being read, the innermost last: paths start from that.
 * @param expand Expands an included text.
 */
export function fileParts(
	rewriter: Rewriter,
	{
		chain,
		budget,
		options,
		expand,
	}: {
		readonly chain: readonly string[]
		readonly budget: Budget
		readonly options: VueOptions
		readonly expand: (text: string, path: string) => Expanded | undefined
	},
): FileParts {
	const here = chain.at(-1) ?? ''

	/** @returns Whether a part still fits into the post; where the first does not, it is told. */
	function fits(at: number, written: string, text = ''): boolean {
		const result = spend(budget, text)
		if (result === 'last')
			rewriter.tell(at, {
				what: `\`${written}\``,
				hint: 'Include fewer files, or shorter ones.',
				instead: `more than ${MOST_PARTS} parts of files or ${LONGEST} characters come in, and the rest of them is left out`,
			})
		return result === 'fits'
	}

	function tell(at: number, written: string, { told }: FilePart): void {
		const hint = 'Write that part itself, or the path of a file of this folder.'
		if (told !== undefined) rewriter.tell(at, { what: `\`${written}\``, hint, instead: told })
	}

	/** @returns What comes in; `undefined` for an include in code that leads nowhere. */
	function included(at: number, all: string, written: string, isCode: boolean): string | undefined {
		const part = includedText(written, here, options, chain)
		if (part.text === undefined) {
			if (isCode) return undefined
			tell(at, all, part)
			return ''
		}
		if (!fits(at, all, part.text)) return ''
		tell(at, all, part)
		const inner = isCode ? undefined : expand(part.text, part.path)
		rewriter.tellOf(part.path, at, inner?.diagnostics ?? [])
		return inner?.text ?? part.text
	}

	return {
		include(start, text, isCode) {
			if (rewriter.isLeavingOut) return
			for (const one of text.matchAll(includeForm)) {
				const [all, written = ''] = one
				const at = start + one.index
				const came = included(at, all, written, isCode)
				if (came !== undefined) rewriter.replace(at, at + all.length, came)
			}
		},
		snippet(start, text, { written, indent, isTitled }) {
			const part = snippetText(written, here, options, { indent, isTitled })
			const isShown = fits(start, text.trim(), part.text)
			if (isShown) tell(start, text.trim(), part)
			rewriter.replace(start, start + text.length, (isShown && part.text) || '')
		},
	}
}
