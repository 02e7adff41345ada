import { allReferences, createPlaceOf, type Diagnostic, type Post } from '@blog/core'
import { report } from '../../diagnostics/rules.ts'
import type { Finder } from '../checked-site.ts'
import { textsIn, writtenText } from './written-text.ts'

/** `[text](my file.md)`: an address with a blank, which makes no link. */
const withBlank = /(?<![\\!])!?\[[^[\]]{1,300}\]\(([^()<>"'\n]{1,300})\)/g
/** An address, and no remark in brackets. */
const address =
	/^(?:https?:\/\/|\.{0,2}\/)\S|\.(?:md|mdx|markdown|html?|pdf|png|jpe?g|gif|svg|webp)(?:#\S*)?$/i

/** `file:` of any system, `C:\` of Windows. */
const ofMachine = /^(?:file:|[a-z]:(?:[\\/]|%5c))/i

/** Finds links that no reader can follow: to files of the author's machine, and those with a blank, of which readers see the brackets. */
export const unreachableLinks: Finder = ({ entries }) =>
	entries.flatMap((post) => [...toThisMachine(post), ...brokenByBlanks(post)])

function toThisMachine(post: Post<unknown>): readonly Diagnostic[] {
	return allReferences(post)
		.filter(({ url }) => ofMachine.test(url))
		.map(({ url, line, column }) => {
			const message = `Unexpected address \`${url}\`, expected one that readers have too`
			const hint = 'Put the file beside the post or into the static folder, and link to it there.'
			return report('link-of-machine', post.file, message, { place: { line, column }, hint })
		})
}

function brokenByBlanks({ tree, source, file }: Post<unknown>): readonly Diagnostic[] {
	const placeOf = createPlaceOf(source)
	return textsIn(tree).flatMap((node) => {
		const start = node.position?.start.offset ?? 0
		return [...writtenText(node, source).matchAll(withBlank)].flatMap(
			({ 1: written = '', index }): Diagnostic[] => {
				const url = written.trim()
				if (!/\s/.test(url) || !address.test(url)) return []
				const message = `Unexpected blank in the address \`${url}\`: it is no link, readers see the brackets`
				const titled = withTitle(url)
				const hint =
					titled === undefined
						? `Write \`<${url}>\` between the brackets, or %20 for each blank.`
						: `Put the title in quotes: \`${titled}\`.`
				return [report('link-with-blank', file, message, { place: placeOf(start + index), hint })]
			},
		)
	})
}

/** An address with words behind it that are no part of its file's name. */
function withTitle(written: string): string | undefined {
	const [url = '', ...words] = written.split(/\s+/)
	if (!ofFile.test(url) || ofFile.test(words.at(-1) ?? '')) return undefined
	return `${url} "${words.join(' ')}"`
}

const ofFile = /\.[a-z][a-z\d]{0,9}(?:[?#].*)?$/i
