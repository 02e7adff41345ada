import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import { parseAsRemark } from './parse-as-remark.ts'

const parser = (text: string) => parseAsRemark(text, false)

/**
 * A unified plug-in: the native parser as an ordinary `Parser`, in the place of remark-parse and remark-gfm.
 *
 * Not for plug-ins with syntax of their own: `createMarkdownProcessor` sees to that.
 */
export const nativeParser: Plugin<[], string, Root> = function () {
	this.parser = parser
}

/** Tells whether a processor's parser is still the one of {@link nativeParser}. */
export function isNativeParser(candidate: unknown): boolean {
	return candidate === parser
}
